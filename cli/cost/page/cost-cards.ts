import type { CostEstimate } from "../../../lib/cost/cost-estimate";
import { isTrafficUnknown } from "../../../lib/cost/findings";
import { showUsd, type Usd } from "../../../lib/cost/money";
import { count } from "../../../lib/shapes/text";
import { escapeHtml } from "./html";

/** The most important sums of an estimate, as items of an HTML list. */
export function costCards(estimate: CostEstimate): readonly string[] {
  const { monthlyUsd, nat, savingIfNatStaysUsd: saving, advisedUsd } = estimate;
  const isUnknown = isTrafficUnknown(estimate);
  const own = card(monthlyUsd, isUnknown ? "endpoints a month, before any data" : "endpoints a month");
  if (nat.gateways === 0) return [own];
  const what = isUnknown ? ", before any data" : " for the same traffic";
  return [
    own,
    card(nat.monthlyUsd, `${count(nat.gateways, "NAT gateway")}${what}`),
    ...(saving === "unknown" ? [] : [savingCard(saving)]),
    ...(isUnknown || advisedUsd === "unknown"
      ? []
      : [card(advisedUsd, "a month if you follow the advice, plus the hours of the NAT gateways")]),
  ];
}

function savingCard(saving: number): string {
  return saving >= 0
    ? card(saving, "saved a month, if the NAT gateways stay", "good")
    : card(-saving, "more a month, if the NAT gateways stay", "bad");
}

function card(usd: Usd, label: string, mood = ""): string {
  return `<li class="${mood}"><b>${escapeHtml(showUsd(usd))}</b><span>${escapeHtml(label)}</span></li>`;
}

import type { CostEstimate } from "../../../lib/cost/cost-estimate";
import { isTrafficUnknown } from "../../../lib/cost/findings";
import { showUsd, type Usd } from "../../../lib/cost/money";
import { type CostReport, reportCost, unknownPricesRemark } from "../../../lib/cost/report";
import type { SharedCostEstimate } from "../../../lib/cost/shared-cost-estimate";
import { reportSharedCost, type SharedReport } from "../../../lib/cost/shared-report";
import { count } from "../../../lib/shapes/text";
import { escapeHtml, type HtmlColumn, htmlList, htmlSection, htmlTable, sentenceCase } from "../../page/html";
import { htmlPage } from "../../page/html-page";
import { pageStyle } from "../../page/page-style";
import { barsFigure } from "./service-bars";
import { trafficFigures } from "./traffic-figures";
import { vpcFigure } from "./vpc-figure";

/** What a call of the command has estimated. */
export interface CostOutcome {
  /** The endpoints, service by service. */
  readonly estimate: CostEstimate;
  /** A hub compared with one set in each VPC; undefined without `--vpcs`. */
  readonly shared: SharedCostEstimate | undefined;
  /** What is assumed and what is left out, a sentence each. */
  readonly assumptions: readonly string[];
  /** The stack, as the user named it; undefined for services of options. */
  readonly source: string | undefined;
  /** The day of the estimate: `2026-11-28`. */
  readonly date: string;
}

/** An HTML page about an estimate. It loads nothing else and runs no script. */
export function costPage(outcome: CostOutcome): string {
  const { estimate, shared, source, date } = outcome;
  const report = reportCost(estimate, shared?.prices, date);
  const of = source === undefined ? "" : ` of ${source}`;
  return htmlPage({
    title: `Cost of the VPC endpoints${of} in ${estimate.region}, ${date}`,
    heading: `What the VPC endpoints${of} cost`,
    subtitle: `${report.title}. Estimated on ${date}.`,
    style: pageStyle(),
    body: body(outcome, report),
  });
}

const PRICE_COLUMNS: readonly HtmlColumn[] = [
  { title: "What for" },
  { title: "Price", className: "short" },
  { title: "As of", className: "short" },
  { title: "Source", className: "source" },
];

function body({ estimate, shared, assumptions }: CostOutcome, report: CostReport): string {
  const { columns, rows, totals, findings, remarks, prices } = report;
  const comparison = shared && reportSharedCost(shared);
  const titled = columns.map(({ title, ...column }) => {
    const className = title === "WHY" ? ("wide" as const) : ("short" as const);
    return { ...column, title: sentenceCase(title), className };
  });
  return [
    ...answer(estimate),
    htmlSection(
      "Findings",
      htmlList("findings", [...findings, ...unknownPricesRemark(estimate.region, estimate.prices)]),
    ),
    `<section>${htmlTable(`Service by service, ${estimate.currency === "CNY" ? "yuan" : "US dollars"} a month`, titled, rows, totals)}</section>`,
    barsFigure(estimate),
    ...trafficFigures(estimate),
    ...(shared && comparison ? [comparisonSection(comparison), vpcFigure(shared)] : []),
    `<section>${htmlTable("Prices", PRICE_COLUMNS, prices)}</section>`,
    htmlSection("Remarks", htmlList("remarks", [...assumptions, ...remarks, ...(comparison?.remarks ?? [])])),
  ]
    .filter(Boolean)
    .join("\n");
}

function comparisonSection({ title, columns, rows, totals, findings }: SharedReport): string {
  const titled = columns.map((column) => ({ ...column, title: sentenceCase(column.title) }));
  return `<section>${htmlTable(title, titled, rows, totals)}${htmlList("findings", findings)}</section>`;
}

/** The most important sums of an estimate; none if they are unknown, since the findings say why and what to do. */
function answer(estimate: CostEstimate): readonly string[] {
  return estimate.monthlyUsd === "unknown" ? [] : [`<ul class="cards">${costCards(estimate).join("\n")}</ul>`];
}

function costCards(estimate: CostEstimate): readonly string[] {
  const { monthlyUsd, nat, savingIfNatStaysUsd: saving, advisedUsd, currency } = estimate;
  const card = (usd: Usd, label: string, mood = "") =>
    `<li class="${mood}"><b>${escapeHtml(showUsd(usd, currency))}</b><span>${escapeHtml(label)}</span></li>`;
  const isUnknown = isTrafficUnknown(estimate);
  const own = card(monthlyUsd, isUnknown ? "endpoints a month, before any data" : "endpoints a month");
  if (nat.gateways === 0) return [own];
  const isAdvised = !isUnknown && advisedUsd !== "unknown";
  const what = isUnknown ? ", before any data" : " for the same traffic";
  return [
    own,
    nat.monthlyUsd !== "unknown" && card(nat.monthlyUsd, `${count(nat.gateways, "NAT gateway")}${what}`),
    saving !== "unknown" &&
      (saving >= 0
        ? card(saving, "saved a month, if the NAT gateways stay", "good")
        : card(-saving, "more a month, if the NAT gateways stay", "bad")),
    isAdvised && card(advisedUsd, "a month if you follow the advice, plus the hours of the NAT gateways"),
  ].filter((shown) => shown !== false);
}

import type { BreakEven, CostEstimate, ServiceCost } from "./cost-estimate";
import { count, dataOf, findingsOf, isTrafficUnknown } from "./findings";
import { showGb, showPrice, showUsd, sum } from "./money";
import { PRICE_ITEMS } from "./price-row";
import { ITEMS, type PriceUsed, regionsWithPrices } from "./prices";
import type { TableColumn } from "./table-lines";

/** An estimate in words and tables, for a terminal and for a page. */
export interface CostReport {
  /** What was estimated. */
  readonly title: string;
  /** Columns of the table of services. */
  readonly columns: readonly TableColumn[];
  /** Texts of that table, a row for each service. */
  readonly rows: readonly (readonly string[])[];
  /** Last row of that table, with the sums. */
  readonly totals: readonly string[];
  /** The outcome, a sentence each. */
  readonly findings: readonly string[];
  /** What the estimate leaves out or assumes, a sentence each. */
  readonly remarks: readonly string[];
  /** Prices that it depends on: what for, price, date, source. */
  readonly prices: readonly (readonly string[])[];
}

/** The kinds of advice, as people read them. */
export const ADVICE_NAMES = {
  endpoint: "endpoint",
  gateway: "gateway",
  nat: "NAT",
  drop: "drop it",
  undecided: "undecided",
} as const satisfies Record<ServiceCost["advice"]["kind"], string>;

const COLUMNS: readonly TableColumn[] = [
  { title: "SERVICE" },
  { title: "TYPE" },
  { title: "AZS", align: "right" },
  { title: "GB", align: "right" },
  { title: "HOURS", align: "right" },
  { title: "DATA", align: "right" },
  { title: "MONTH", align: "right" },
  { title: "VIA NAT", align: "right" },
  { title: "PAYS ABOVE", align: "right" },
  { title: "ADVICE" },
  { title: "WHY" },
];

/** Writes an estimate in words and tables; `others` are prices of a comparison that is shown with it. */
export function reportCost(estimate: CostEstimate, others: readonly PriceUsed[] = []): CostReport {
  const { services, hoursUsd, monthlyUsd, gbPerMonth } = estimate;
  const data = sum(services.map(dataOf));
  const viaNat = sum(services.map(({ viaNatUsd = 0 }) => viaNatUsd));
  return {
    title: titleOf(estimate),
    columns: COLUMNS,
    rows: services.map(rowOf),
    totals: isTrafficUnknown(estimate)
      ? ["Total", "", "", "?", showUsd(hoursUsd), "?", showUsd(monthlyUsd), "?"]
      : ["Total", "", "", showNumber(gbPerMonth), ...[hoursUsd, data, monthlyUsd, viaNat].map(showUsd)],
    findings: findingsOf(estimate),
    remarks: remarksOf(estimate),
    prices: priceRows([...estimate.prices, ...others]),
  };
}

function rowOf(service: ServiceCost): readonly string[] {
  const { type, azCount, gbPerMonth, hoursUsd, monthlyUsd, viaNatUsd, breakEvenGb, advice } = service;
  const isFree = type === "Gateway";
  return [
    service.service,
    type,
    isFree ? "-" : String(azCount),
    gbPerMonth === "unknown" ? "?" : showNumber(gbPerMonth),
    isFree ? "free" : showUsd(hoursUsd),
    isFree ? "free" : gbPerMonth === "unknown" ? "?" : showUsd(dataOf(service)),
    isFree ? "free" : showUsd(monthlyUsd),
    viaNatUsd === undefined ? "-" : viaNatUsd === "unknown" ? "?" : showUsd(viaNatUsd),
    isFree ? "-" : showBreakEven(breakEvenGb),
    ADVICE_NAMES[advice.kind],
    advice.reason,
  ];
}

/** A break-even as people read it: `417 GB`. */
export function showBreakEven(gb: BreakEven): string {
  return typeof gb === "number" ? showGb(gb) : gb === "never" ? "never" : "?";
}

function showNumber(gb: number): string {
  return showGb(gb).replace(/ GB$/, "");
}

function titleOf(estimate: CostEstimate): string {
  const { services, region, hoursPerMonth, gbPerMonth } = estimate;
  const interfaces = services.filter(({ type }) => type !== "Gateway").length;
  const gateways = services.length - interfaces;
  const kinds = [
    ...(interfaces > 0 ? [count(interfaces, "interface endpoint")] : []),
    ...(gateways > 0 ? [count(gateways, "gateway endpoint")] : []),
  ];
  const traffic = isTrafficUnknown(estimate) ? "traffic unknown" : `${showGb(gbPerMonth)} a month`;
  return `${kinds.join(" and ")} in ${region}: ${count(hoursPerMonth, "hour")}, ${traffic}`;
}

function remarksOf({ services, region, prices }: CostEstimate): readonly string[] {
  const unknownTraffic = services.filter(
    ({ gbPerMonth, type }) => gbPerMonth === "unknown" && type !== "Gateway",
  );
  const unknown = prices.filter(({ tiers }) => tiers === "unknown").map(({ item }) => item);
  return [
    ...unknownPricesRemark(region, unknown),
    ...(unknownTraffic.length > 0
      ? [
          `The traffic of ${unknownTraffic.map(({ service }) => service).join(", ")} is unknown and left out of the sums.`,
        ]
      : []),
    "List prices without tax and discounts. The advice weighs cost alone, not privacy or endpoint policies.",
  ];
}

/** What to do about prices that are unknown in a region, if there are any. */
export function unknownPricesRemark(region: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [
    `In ${region} the prices ${items.join(", ")} are unknown: give your own, with prices or --price. ` +
      `Some prices are known for ${regionsWithPrices().join(", ")}.`,
  ];
}

function priceRows(used: readonly PriceUsed[]): readonly (readonly string[])[] {
  return ITEMS.flatMap((item) => used.find((price) => price.item === item) ?? []).map(priceRow);
}

function priceRow({ item, tiers, asOf, source }: PriceUsed): readonly string[] {
  const shown = tiers === "unknown" ? ["unknown"] : tiers.map(({ usd }) => showPrice(usd));
  return [PRICE_ITEMS[item], shown.join(" / "), asOf ?? "-", source];
}

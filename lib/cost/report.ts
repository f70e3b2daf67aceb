import { count } from "../shapes/text";
import type { Advice, CostEstimate, ServiceCost } from "./cost-estimate";
import { dataOf, findingsOf, isTrafficUnknown } from "./findings";
import { type Currency, showGb, showPrice, showUsd, sum, type Usd } from "./money";
import { PRICE_ITEMS } from "./price-row";
import { ITEMS, type PriceUsed } from "./prices";
import { figureColumns } from "./table-lines";

/** An estimate in words and tables, for a terminal and for a page. */
export type CostReport = ReturnType<typeof reportCost>;

const COLUMNS = [
  { title: "SERVICE" },
  { title: "TYPE" },
  ...figureColumns("AZS", "GB", "HOURS", "DATA", "MONTH", "VIA NAT", "PAYS ABOVE"),
  { title: "ADVICE" },
  { title: "WHY" },
];

/** The kinds of advice that people read by another name. */
const ADVICE_NAMES: { readonly [Kind in Advice["kind"]]?: string } = { nat: "NAT", drop: "drop it" };

/**
 * Writes an estimate in words and tables; `others` are prices of a comparison that is shown with it, and `today` is
 * the day from which the age of prices counts.
 */
export function reportCost(
  estimate: CostEstimate,
  others: readonly PriceUsed[] = [],
  today = new Date().toISOString().slice(0, 10),
) {
  const { services, hoursUsd, monthlyUsd, gbPerMonth, currency } = estimate;
  const usd = (amount: Usd) => showUsd(amount, currency);
  const data = sum(services.map(dataOf));
  const viaNat = sum(services.map(({ viaNatUsd = 0 }) => viaNatUsd));
  const prices = [...estimate.prices, ...others];
  return {
    title: titleOf(estimate),
    columns: COLUMNS,
    rows: services.map((service) => rowOf(service, usd)),
    totals: isTrafficUnknown(estimate)
      ? ["Total", "", "", "?", usd(hoursUsd), "?", usd(monthlyUsd), "?"]
      : ["Total", "", "", showNumber(gbPerMonth), ...[hoursUsd, data, monthlyUsd, viaNat].map(usd)],
    findings: findingsOf(estimate),
    /** What the estimate leaves out or assumes, a sentence each. */
    remarks: [...remarksOf(estimate), ...oldPricesRemark(prices, today)],
    /** Prices that it depends on: what for, price, date, source. */
    prices: priceRows(prices, currency),
  };
}

function rowOf(service: ServiceCost, usd: (amount: Usd) => string): readonly string[] {
  const { type, azCount, gbPerMonth, hoursUsd, monthlyUsd, viaNatUsd, breakEvenGb, advice } = service;
  const data = gbPerMonth === "unknown" ? "?" : usd(dataOf(service));
  const [azs, ...charges] =
    type === "Gateway"
      ? ["-", "free", "free", "free"]
      : [figure(azCount, String), usd(hoursUsd), data, usd(monthlyUsd)];
  return [
    service.service,
    type,
    azs ?? "",
    figure(gbPerMonth, showNumber),
    ...charges,
    figure(viaNatUsd, usd),
    figure(type === "Gateway" ? undefined : breakEvenGb, showGb),
    ADVICE_NAMES[advice.kind] ?? advice.kind,
    advice.reason,
  ];
}

/** A figure of the table: `-` if there is none, `?` if it is unknown. */
function figure(value: number | "never" | "unknown" | undefined, write: (value: number) => string): string {
  if (typeof value === "number") return write(value);
  return value === undefined ? "-" : value === "never" ? value : "?";
}

function showNumber(gb: number): string {
  return showGb(gb).replace(/ GB$/, "");
}

function titleOf(estimate: CostEstimate): string {
  const { services, region, hoursPerMonth, gbPerMonth } = estimate;
  const gateways = services.filter(({ type }) => type === "Gateway").length;
  const kinds = [
    { number: services.length - gateways, what: "interface endpoint" },
    { number: gateways, what: "gateway endpoint" },
  ].filter(({ number }) => number > 0);
  const endpoints = kinds.map(({ number, what }) => count(number, what)).join(" and ");
  const traffic = isTrafficUnknown(estimate) ? "traffic unknown" : `${showGb(gbPerMonth)} a month`;
  return `${endpoints} in ${region}: ${count(hoursPerMonth, "hour")}, ${traffic}`;
}

function remarksOf({ services, region, prices }: CostEstimate): readonly string[] {
  const unknown = services.filter(({ gbPerMonth, type }) => gbPerMonth === "unknown" && type !== "Gateway");
  const names = unknown.map(({ service }) => service).join(", ");
  return [
    ...unknownPricesRemark(region, prices),
    ...(names === "" ? [] : [`The traffic of ${names} is unknown and left out of the sums.`]),
    "List prices without tax and discounts. The advice weighs cost alone, not privacy or endpoint policies.",
  ];
}

/** What to do about prices that are unknown in a region, if there are any. */
export function unknownPricesRemark(region: string, prices: readonly PriceUsed[]): readonly string[] {
  const items = prices.filter(({ tiers }) => tiers === "unknown").map(({ item }) => item);
  if (items.length === 0) return [];
  return [
    `In ${region} the prices ${items.join(", ")} are unknown: read a list of AWS with --prices, or give your own with prices or --price.`,
  ];
}

/** What to do about prices whose source is old. A date without a day or month counts from its end. */
function oldPricesRemark(prices: readonly PriceUsed[], today: string): readonly string[] {
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const old = prices.filter(
    ({ asOf, region }) => region !== "*" && asOf !== undefined && asOf < aYearAgo.slice(0, asOf.length),
  );
  const items = [...new Set(old.map(({ item }) => item))];
  if (items.length === 0) return [];
  const ofNat = items.some((item) => item.startsWith("nat"))
    ? "; it has no NAT gateways, so give their prices with --price"
    : "";
  return [
    `The prices ${items.join(", ")} are more than a year old: read today's list of AWS with --prices aws${ofNat}.`,
  ];
}

function priceRows(prices: readonly PriceUsed[], currency: Currency): readonly (readonly string[])[] {
  const used = ITEMS.flatMap((item) => prices.find((price) => price.item === item) ?? []);
  return used.map((price) => priceRow(price, currency));
}

function priceRow({ item, tiers, asOf, source }: PriceUsed, currency: Currency): readonly string[] {
  const shown = tiers === "unknown" ? ["unknown"] : tiers.map(({ usd }) => showPrice(usd, currency));
  return [PRICE_ITEMS[item], shown.join(" / "), asOf ?? "-", source];
}

import type { PriceTier } from "./price-row";

/** An amount of US dollars; `unknown` if a price in it is unknown. */
export type Usd = number | "unknown";

/** The sum; unknown if one part is. */
export function sum(amounts: readonly Usd[]): Usd {
  return amounts.reduce<Usd>((total, amount) => combine(total, amount, (a, b) => a + b), 0);
}

/** What a quantity costs at a price; a quantity of 0 costs 0 even if the price is unknown. */
export function times(quantity: number, price: Usd): Usd {
  return quantity === 0 ? 0 : combine(quantity, price, (a, b) => a * b);
}

/** A rate for later multiplication, not rounded, since the error would grow with the GB. */
export function rate(price: Usd, share: number, added: Usd): Usd {
  if (share === 0) return price;
  return price === "unknown" || added === "unknown" ? "unknown" : price + share * added;
}

/** The first amount less the second. */
export function minus(amount: Usd, other: Usd): Usd {
  return combine(amount, other, (a, b) => a - b);
}

function combine(one: Usd, other: Usd, operation: (one: number, other: number) => number): Usd {
  return one === "unknown" || other === "unknown" ? "unknown" : rounded(operation(one, other));
}

/** Binary fractions add up to 100.80000000000001: a millionth of a dollar is exact enough. */
function rounded(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}

/** What `gb` cost a month, if `before` GB of the same month were counted already. */
export function tieredCost(gb: number, tiers: readonly PriceTier[] | "unknown", before = 0): Usd {
  if (gb === 0) return 0;
  if (tiers === "unknown") return "unknown";
  const end = before + gb;
  if (end > (tiers.at(-1)?.upToGb ?? Number.POSITIVE_INFINITY)) return "unknown";
  let from = 0;
  let cost = 0;
  for (const { upToGb, usd } of tiers) {
    const to = upToGb ?? Number.POSITIVE_INFINITY;
    cost += Math.max(0, Math.min(end, to) - Math.max(before, from)) * usd;
    from = to;
  }
  return rounded(cost);
}

/** A currency in which AWS bills: that of China for its regions there. */
export type Currency = "USD" | "CNY";

/** An amount as people write it: `$1,234.50`. */
export function showUsd(amount: Usd, currency: Currency = "USD"): string {
  return amount === "unknown" ? amount : formatOf({ style: "currency", currency }).format(amount);
}

/** A price of one unit with all its digits: `$0.0035`. */
export function showPrice(price: number, currency: Currency = "USD"): string {
  return formatOf({ style: "currency", currency, maximumFractionDigits: 10 }).format(price);
}

/** A quantity of data: `209 GB`, `1.5 GB`. */
export function showGb(gb: number): string {
  return `${formatOf({ maximumFractionDigits: gb < 10 ? 2 : gb < 100 ? 1 : 0 }).format(gb)} GB`;
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** A format is made once, since making one takes longer than writing a thousand numbers. */
function formatOf(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = Object.values(options).join(" ");
  const format = FORMATS.get(key) ?? new Intl.NumberFormat("en-US", options);
  FORMATS.set(key, format);
  return format;
}

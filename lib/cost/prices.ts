import type { Usd } from "./money";
import { PRICE_ITEMS, type PriceItem, type PriceRow, type PriceTier } from "./price-row";
import { PRICE_ROWS } from "./prices.generated";

/** Prices of your own, in US dollars a unit; each replaces the one of the data. */
export type OwnPrices = { readonly [Item in PriceItem]?: number };

/** A price as an estimate uses it, and where it comes from. */
export interface PriceUsed extends Omit<PriceRow, "tiers" | "asOf"> {
  /** The tiers of the price; `unknown` if no source states them for the region. */
  readonly tiers: readonly PriceTier[] | "unknown";
  /** Date of the source; undefined for a price that is unknown or your own. */
  readonly asOf: string | undefined;
}

/** The prices of one region, by what is charged for. */
export type RegionPrices = (item: PriceItem) => PriceUsed;

/** What AWS charges for, in the order of reports. */
export const ITEMS: readonly PriceItem[] = Object.keys(PRICE_ITEMS).filter(isPriceItem);

/** Whether a text names something that AWS charges for. */
export function isPriceItem(text: string): text is PriceItem {
  return Object.hasOwn(PRICE_ITEMS, text);
}

/** The prices of a region: the user's own if given, else those of the data, else unknown. */
export function pricesOf(region: string, own: OwnPrices = {}): RegionPrices {
  return (item) => {
    const given = own[item];
    if (given !== undefined) {
      const tiers = [{ upToGb: null, usd: given }];
      return { item, region, tiers, asOf: undefined, source: "your own price" };
    }
    const rows = PRICE_ROWS.filter((row) => row.item === item);
    const row = rows.find((row) => row.region === region) ?? rows.find((row) => row.region === "*");
    return row ?? { item, region, tiers: "unknown", asOf: undefined, source: "no source was found" };
  };
}

/** The prices of the first unit. */
export function firstPrices(prices: RegionPrices): (item: PriceItem) => Usd {
  return (item) => {
    const { tiers } = prices(item);
    return tiers === "unknown" ? "unknown" : (tiers[0]?.usd ?? "unknown");
  };
}

/** The prices of what is used, in the order of reports. */
export function pricesUsed(
  prices: RegionPrices,
  uses: { readonly [Item in PriceItem]?: boolean },
): readonly PriceUsed[] {
  return ITEMS.filter((item) => uses[item]).map(prices);
}

/** Regions for which at least one price is known, sorted. */
export function regionsWithPrices(): readonly string[] {
  return [...new Set(PRICE_ROWS.map(({ region }) => region))].filter((region) => region !== "*").sort();
}

import { partitionOf } from "../services/regions";
import type { Currency, Usd } from "./money";
import { isPriceItem, type PriceList } from "./price-list";
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

/** Where the prices of an estimate come from. */
export interface PriceSources {
  readonly region: string;
  readonly prices?: OwnPrices;
  readonly priceList?: PriceList;
}

/** The currency in which AWS bills a region: yuan in China. https://www.amazonaws.cn/en/pricing/ */
export function currencyOf(region: string): Currency {
  return partitionOf(region)?.partition === "aws-cn" ? "CNY" : "USD";
}

/** The prices of a region: the user's own if given, else those of the list, else those of the data, else unknown. */
export function pricesOf({ region, prices = {}, priceList }: PriceSources): RegionPrices {
  const currency = currencyOf(region);
  const lists = [priceList, { currency: "USD", rows: PRICE_ROWS }] as const;
  const rows = lists.flatMap((list) => (list?.currency === currency ? list.rows : []));
  const ofRegion = [...rows.filter((row) => row.region === region), ...rows.filter((row) => row.region === "*")];
  const known = new Map(ofRegion.toReversed().map((row) => [row.item, row]));
  return (item) => {
    const given = prices[item];
    if (given === undefined) {
      return known.get(item) ?? { item, region, tiers: "unknown", asOf: undefined, source: "no source was found" };
    }
    return { item, region, tiers: [{ upToGb: null, usd: given }], asOf: undefined, source: "your own price" };
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

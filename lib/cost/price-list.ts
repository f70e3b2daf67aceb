import { isObject } from "../shapes/is-object";
import type { Path, Problem } from "../shapes/problem";
import { wrongType } from "../shapes/rules/wrong-type";
import type { Currency } from "./money";
import { PRICE_ITEMS, type PriceItem, type PriceRow, type PriceTier } from "./price-row";

/** Prices of a list that was read, such as one that AWS publishes. */
export interface PriceList {
  /** Currency of its prices, whatever the name `usd` says. */
  readonly currency: Currency;
  /** The prices. */
  readonly rows: readonly PriceRow[];
}

/** Whether a text names something that AWS charges for. */
export function isPriceItem(text: string): text is PriceItem {
  return Object.hasOwn(PRICE_ITEMS, text);
}

/** Reads a list of prices; one that is refused counts as left out. */
export function readPriceList(value: unknown, path: Path, problems: Problem[]): PriceList | undefined {
  if (isPriceList(value)) return value;
  problems.push(...wrongType.check(path, value, "a list of prices: { currency, rows }"));
  return undefined;
}

function isPriceList(value: unknown): value is PriceList {
  if (!isObject(value)) return false;
  const { currency, rows } = value;
  return (currency === "USD" || currency === "CNY") && Array.isArray(rows) && rows.every(isRow);
}

function isRow(value: unknown): value is PriceRow {
  if (!isObject(value)) return false;
  const { region, item, tiers, asOf, source } = value;
  const areTexts = [region, item, asOf, source].every((text) => typeof text === "string");
  return areTexts && isPriceItem(String(item)) && Array.isArray(tiers) && tiers.every(isTier);
}

function isTier(value: unknown): value is PriceTier {
  if (!isObject(value)) return false;
  const { upToGb, usd } = value;
  return typeof usd === "number" && (upToGb === null || typeof upToGb === "number");
}

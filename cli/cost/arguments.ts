import { DNS_WAYS, type DnsWay } from "../../lib/cost/cost-input";
import { isPriceItem } from "../../lib/cost/price-list";
import { ITEMS, type OwnPrices } from "../../lib/cost/prices";
import { quoteList, show } from "../../lib/shapes/text";
import { rejectArgument } from "../reject-argument";
import { suggest } from "../suggest";

type Amounts = Readonly<Record<string, number>>;

/** The names of the prices on the command line, such as `interface-hour`. */
export const PRICE_NAMES: readonly string[] = ITEMS.map((item) =>
  item.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
);

/** Reads `sqs,kms`. */
export function readNames(text: string): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  const given = names.filter(Boolean);
  return given.length > 0 ? given : rejectArgument('Expected names separated by commas: "sqs,kms"');
}

/** Reads how the names of a hub's endpoints reach the VPCs. */
export function readDnsWay(text: string): DnsWay {
  return DNS_WAYS.find((way) => way === text) ?? rejectArgument(`Expected ${quoteList(DNS_WAYS)}`);
}

/** Reads an amount that is not negative. */
export function readAmount(text: string): number {
  const number = Number(text);
  const isAmount = text.trim() !== "" && Number.isFinite(number) && number >= 0;
  return isAmount ? number : rejectArgument("Expected a number of at least 0");
}

/** Reads `sqs=10,kms=0.5`, and adds it to the amounts of the same option before it. */
export function readAmounts(text: string, before: Amounts = {}): Amounts {
  const pairs = readNames(text).map((pair) => {
    const [name = "", amount, ...rest] = pair.split("=");
    const isPair = name !== "" && amount !== undefined && rest.length === 0;
    return isPair
      ? ([name, readAmount(amount)] as const)
      : rejectArgument('Expected names and amounts: "sqs=10,kms=0.5"');
  });
  const names = pairs.map(([name]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return rejectArgument(`${show(repeated)} is named twice`);
  return { ...before, ...Object.fromEntries(pairs) };
}

/** Reads `interface-hour=0.011,nat-hour=0.048`, and adds it to the prices of the same option before it. */
export function readPrices(text: string, before: OwnPrices = {}): OwnPrices {
  const pairs = Object.entries(readAmounts(text)).map(([name, usd]) => {
    const item = name.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
    return isPriceItem(item)
      ? ([item, usd] as const)
      : rejectArgument(`There is no price ${show(name)}: ${suggest(name, PRICE_NAMES)}`);
  });
  return { ...before, ...Object.fromEntries(pairs) };
}

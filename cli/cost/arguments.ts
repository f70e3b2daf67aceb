import { InvalidArgumentError } from "commander";
import { ITEMS, isPriceItem, type OwnPrices } from "../../lib/cost/prices";
import { DNS_WAYS, type DnsWay } from "../../lib/cost/shared-cost-input";
import { didYouMean, list } from "../../lib/problems";
import { nearest } from "../../lib/services/nearest";

/** The options of `cost`, as commander reads them. */
export interface CostOptions {
  readonly services?: readonly string[];
  readonly azs?: number;
  readonly clientAzs?: number;
  readonly gb?: number;
  readonly gbPerService?: Readonly<Record<string, number>>;
  readonly hours?: number;
  readonly natGateways?: number;
  readonly region?: string;
  readonly price?: OwnPrices;
  readonly vpcs?: number;
  readonly transitGatewayAttachments?: number;
  readonly hubAmongVpcs?: true;
  readonly dns?: DnsWay;
  readonly json?: true;
  readonly html?: string;
}

/** Reads `sqs,kms`. */
export function readList(text: string): readonly string[] {
  const words = text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0)
    throw new InvalidArgumentError('Expected names with commas between them: "sqs,kms".');
  return words;
}

/** Reads a whole number, which may not be below `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (text.trim() !== "" && Number.isInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`Expected a whole number of at least ${least}.`);
  };
}

/** Reads the way in which names reach the VPCs. */
export function readDnsWay(text: string): DnsWay {
  const way = DNS_WAYS.find((known) => known === text);
  if (way) return way;
  throw new InvalidArgumentError(`Expected ${list(DNS_WAYS)}.`);
}

/** Reads an amount that is not negative. */
export function readAmount(text: string): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number) && number >= 0) return number;
  throw new InvalidArgumentError("Expected a number of at least 0.");
}

/** Reads `sqs=10,kms=0.5`; given again, it adds to what was read. */
export function readAmounts(
  text: string,
  before: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const pairs = readList(text).map((pair) => {
    const [name = "", amount, ...rest] = pair.split("=");
    if (name === "" || amount === undefined || rest.length > 0) {
      throw new InvalidArgumentError('Expected names and amounts: "sqs=10,kms=0.5".');
    }
    return [name, readAmount(amount)] as const;
  });
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new InvalidArgumentError(`"${twice}" is named twice.`);
  return { ...before, ...Object.fromEntries(pairs) };
}

/** Reads `interface-hour=0.011,nat-hour=0.048`. */
export function readPrices(text: string, before: OwnPrices = {}): OwnPrices {
  const pairs = Object.entries(readAmounts(text)).map(([name, usd]) => {
    const item = name.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
    if (isPriceItem(item)) return [item, usd] as const;
    const near = nearest(name, PRICE_NAMES);
    throw new InvalidArgumentError(
      `"${name}" is no price: ${near.length > 0 ? didYouMean(near) : `use ${list(PRICE_NAMES)}`}`,
    );
  });
  return { ...before, ...Object.fromEntries(pairs) };
}

/** Names of the prices as the command line has them, such as `interface-hour`. */
export const PRICE_NAMES: readonly string[] = ITEMS.map((item) =>
  item.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
);

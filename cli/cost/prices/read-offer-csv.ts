import { csvValues } from "../../csv-values";
import { endOf, type Offer, type OfferLine } from "./offer-line";

const FIRST_COLUMN = "SKU";
const LONGEST_HEAD = 20;

/**
 * Reads a price list of AWS as CSV: lines about the list, the names of the columns, and one line for each price.
 * Undefined for any other text.
 * https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/reading-service-price-list-file.html
 */
export function readOfferCsv(text: string, isWanted: (line: string) => boolean): Offer | undefined {
  const lines = text.split(/\r?\n/);
  const start = lines.slice(0, LONGEST_HEAD).findIndex((line) => csvValues(line)[0] === FIRST_COLUMN);
  const head = new Map(
    lines
      .slice(0, Math.max(0, start))
      .map(csvValues)
      .map(([name = "", value = ""]) => [name, value]),
  );
  const published = head.get("Publication Date");
  if (start < 0 || published === undefined) return undefined;
  const columns = csvValues(lines[start] ?? "").map((name) => name.toLowerCase().replaceAll(" ", ""));
  const wanted = lines.slice(start + 1).filter(isWanted);
  return {
    code: head.get("OfferCode") ?? "",
    publishedOn: published.slice(0, 10),
    lines: wanted.flatMap((line) => lineOf(columns, csvValues(line))),
  };
}

function lineOf(columns: readonly string[], values: readonly string[]): readonly OfferLine[] {
  const value = (name: string) => values[columns.indexOf(name)] ?? "";
  const price = Number(value("priceperunit"));
  if (value("termtype") !== "OnDemand" || value("priceperunit") === "" || Number.isNaN(price)) return [];
  return [
    {
      region: value("regioncode"),
      sku: value("sku"),
      usageType: value("usagetype"),
      operation: value("operation"),
      currency: value("currency"),
      price,
      from: endOf(value("startingrange")) ?? 0,
      upTo: endOf(value("endingrange")),
    },
  ];
}

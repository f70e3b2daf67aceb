import type { PriceList } from "../../../lib/cost/price-list";
import { isObject } from "../../../lib/shapes/is-object";
import { readJson } from "../../read-json";
import type { Reading } from "../../reading";
import { mayBeWanted, rowsOf } from "./offer-items";
import type { Offer } from "./offer-line";
import { readOfferCsv } from "./read-offer-csv";
import { readOfferJson } from "./read-offer-json";

/** Reads the prices of a region in a price list of AWS, as CSV or JSON; `from` is said in their source. */
export function pricesIn(text: string, region: string, from: string): Reading<PriceList> {
  const read = offerIn(text, from);
  if ("error" in read) return read;
  const { code, publishedOn, lines } = read.value;
  const all = rowsOf(read.value, `from ${from}`);
  const rows = all.filter((row) => row.region === region || row.region === "*");
  if (rows.length === 0) {
    const regions = [...new Set(all.map((row) => row.region))].sort().join(", ");
    const those = regions === "" ? "none that an estimate needs" : `those of ${regions}`;
    return {
      error: `${from} has no prices of ${region}, but ${those}: give the list ${code || "AmazonVPC"} of ${region}`,
    };
  }
  const currencies = new Set(lines.map(({ currency }) => currency));
  const currency = (["USD", "CNY"] as const).find((one) => currencies.has(one));
  if (currency === undefined || currencies.size > 1)
    return { error: `${from} has prices in ${[...currencies].join(", ")}, not in USD or in CNY` };
  return publishedOn === "" ? { error: `${from} does not say when it was published` } : { value: { currency, rows } };
}

function offerIn(text: string, from: string): Reading<Offer> {
  const isJson = text.trimStart().startsWith("{");
  const json = isJson ? readJson(text, from) : undefined;
  if (json && "error" in json) return json;
  const offer = json && isObject(json.value) ? readOfferJson(json.value) : readOfferCsv(text, mayBeWanted);
  return offer
    ? { value: offer }
    : { error: `${from} is no price list of AWS: give index.csv or index.json of the list AmazonVPC of the region` };
}

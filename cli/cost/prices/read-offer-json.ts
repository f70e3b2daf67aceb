import { isObject } from "../../../lib/shapes/is-object";
import { type JsonObject, member } from "../../terraform/shown-json";
import { endOf, type Offer, type OfferLine } from "./offer-line";

/** Reads a price list of AWS as JSON: products, and the terms for each; undefined for any other value. */
export function readOfferJson(value: unknown): Offer | undefined {
  if (!isObject(value) || !isObject(value["products"]) || !isObject(value["terms"])) return undefined;
  const terms = member(value, "terms", "OnDemand");
  return {
    code: String(value["offerCode"] ?? ""),
    publishedOn: String(value["publicationDate"] ?? "").slice(0, 10),
    lines: Object.entries(value["products"]).flatMap(([sku, product]) => {
      const dimensions = Object.values(member(terms, sku)).flatMap((term) =>
        Object.values(member(term, "priceDimensions")),
      );
      return dimensions.flatMap((dimension) => linesOf(sku, member(product, "attributes"), member(dimension)));
    }),
  };
}

function linesOf(sku: string, attributes: JsonObject, dimension: JsonObject): readonly OfferLine[] {
  return Object.entries(member(dimension, "pricePerUnit")).map(([currency, price]) => ({
    region: String(attributes["regionCode"] ?? ""),
    sku,
    usageType: String(attributes["usagetype"] ?? ""),
    operation: String(attributes["operation"] ?? ""),
    currency,
    price: Number(price),
    from: endOf(String(dimension["beginRange"] ?? "")) ?? 0,
    upTo: endOf(String(dimension["endRange"] ?? "")),
  }));
}

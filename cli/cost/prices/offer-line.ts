/** One price of a price list that AWS publishes: one tier of one product. */
export interface OfferLine {
  /** Code of the region, or of what else the price is for; empty if it is for all. */
  readonly region: string;
  /** AWS's number of the product. */
  readonly sku: string;
  /** What is counted, such as `EUW2-VpcEndpoint-Hours`; it starts with a code of the region except in us-east-1. */
  readonly usageType: string;
  readonly operation: string;
  readonly currency: string;
  readonly price: number;
  /** Ends of the tier; the last one has none. */
  readonly from: number;
  readonly upTo: number | null;
}

/** A price list that AWS publishes. */
export interface Offer {
  /** Code of the list, such as `AmazonVPC`. */
  readonly code: string;
  /** Day on which AWS published it. */
  readonly publishedOn: string;
  readonly lines: readonly OfferLine[];
}

/** The end of a tier: a list says `Inf` for the last one. */
export function endOf(text: string): number | null {
  const end = Number(text);
  return text === "" || Number.isNaN(end) ? null : end;
}

import type { PriceItem, PriceRow, PriceTier } from "../../../lib/cost/price-row";
import { isPossibleRegion } from "../../../lib/services/regions";
import type { Offer, OfferLine } from "./offer-line";

interface Product {
  readonly item: PriceItem;
  /** End of its usage types, after the code of the region. */
  readonly usage: string;
  /** @default - any */
  readonly operation?: string;
}

// The offers AmazonVPC, AmazonEC2 (NAT gateways, data between zones) and AmazonRoute53 of September 2026 and before.
const PRODUCTS: readonly Product[] = [
  { item: "interfaceHour", usage: "VpcEndpoint-Hours" },
  { item: "interfaceGb", usage: "VpcEndpoint-Bytes" },
  { item: "gatewayLoadBalancerHour", usage: "VpcEndpoint-GWLBE-Hours" },
  { item: "gatewayLoadBalancerGb", usage: "VpcEndpoint-GWLBE-Bytes" },
  { item: "resourceHour", usage: "VpcEndpoint-Resource-Hours" },
  { item: "resourceGb", usage: "VpcEndpoint-Resource-Bytes" },
  { item: "natHour", usage: "NatGateway-Hours", operation: "NatGateway" },
  { item: "natGb", usage: "NatGateway-Bytes", operation: "NatGateway" },
  { item: "publicIpv4Hour", usage: "PublicIPv4:InUseAddress" },
  { item: "crossAzGb", usage: "DataTransfer-Regional-Bytes" },
  { item: "transitGatewayHour", usage: "TransitGateway-Hours", operation: "TransitGatewayVPC" },
  { item: "transitGatewayGb", usage: "TransitGateway-Bytes", operation: "TransitGatewayVPC" },
  { item: "hostedZoneMonth", usage: "HostedZone" },
];

/** Whether a line of a list may be about something that an estimate needs; a cheap test for lists of millions. */
export function mayBeWanted(line: string): boolean {
  return PRODUCTS.some(({ usage }) => line.includes(usage));
}

/** The prices of a list that an estimate needs; one for which the list has several answers is left out. */
export function rowsOf({ code, publishedOn, lines }: Offer, from: string): readonly PriceRow[] {
  const tiers = new Map<string, { readonly item: PriceItem; readonly region: string; readonly lines: OfferLine[] }>();
  for (const line of lines) {
    const item = PRODUCTS.find((product) => isOf(line, product))?.item;
    const region = isPossibleRegion(line.region) ? line.region : "*";
    // A zone of a region, such as a Local Zone, has prices of its own.
    if (item === undefined || (region === "*" && item !== "hostedZoneMonth")) continue;
    const found = tiers.get(`${region} ${item}`) ?? { item, region, lines: [] };
    tiers.set(`${region} ${item}`, found);
    found.lines.push(line);
  }
  const source = `AWS price list ${code} of ${publishedOn}, ${from}`;
  return [...tiers.values()].flatMap(({ item, region, lines: own }) =>
    productsOf(item, tiersOf(own)).map((row) => ({ ...row, region, asOf: publishedOn, source })),
  );
}

function isOf({ usageType, operation }: OfferLine, product: Product): boolean {
  const isUsage =
    usageType === product.usage || /^[A-Z0-9]+-/.exec(usageType)?.[0] === usageType.slice(0, -product.usage.length);
  return isUsage && usageType.endsWith(product.usage) && operation === (product.operation ?? operation);
}

/** The tiers of a price, in order; none if two products disagree. */
function tiersOf(lines: readonly OfferLine[]): readonly PriceTier[] {
  const sorted = lines.toSorted((one, other) => one.from - other.from);
  const answers = [...new Set(lines.map(({ sku }) => sku))].map((sku) =>
    sorted.filter((line) => line.sku === sku).map(({ upTo, price }) => ({ upToGb: upTo, usd: price })),
  );
  const distinct = new Set(answers.map((tiers) => JSON.stringify(tiers)));
  return distinct.size === 1 ? (answers[0] ?? []) : [];
}

/** A hosted zone costs less after the first ones, which is an item of its own. */
function productsOf(item: PriceItem, tiers: readonly PriceTier[]): readonly Pick<PriceRow, "item" | "tiers">[] {
  if (tiers.length === 0) return [];
  if (item !== "hostedZoneMonth") return [{ item, tiers }];
  return tiers.slice(0, 2).map(({ usd }, index) => ({
    item: index === 0 ? item : "furtherHostedZoneMonth",
    tiers: [{ upToGb: null, usd }],
  }));
}

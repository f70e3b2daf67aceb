/** A price as the tests give it: usage type, operation, region, unit, prices by tier. */
export interface OfferedPrice {
  readonly usage: string;
  readonly operation?: string;
  readonly region: string;
  readonly unit?: string;
  /** Price and end of each tier. */
  readonly tiers: readonly (readonly [price: number, upTo?: number])[];
  readonly term?: string;
}

const COLUMNS =
  "SKU,OfferTermCode,RateCode,TermType,PriceDescription,EffectiveDate,StartingRange,EndingRange,Unit,PricePerUnit,Currency,RelatedTo,LeaseContractLength,PurchaseOption,OfferingClass,Product Family,serviceCode,Location,Location Type,Group,Group Description,usageType,operation,Region Code,serviceName";

/** The price list of a region as AWS writes it, for endpoints of all types and what goes with them. */
export function vpcPrices(region: string, code: string, hour: number): readonly OfferedPrice[] {
  const tiers = [[0.01, 1_048_576], [0.006, 5_242_880], [0.004]] as const;
  return [
    { usage: `${code}-VpcEndpoint-Hours`, operation: "VpcEndpoint", region, tiers: [[hour]] },
    { usage: `${code}-VpcEndpoint-Bytes`, operation: "VpcEndpoint", region, unit: "GB", tiers },
    { usage: `${code}-VpcEndpoint-GWLBE-Hours`, operation: "VpcEndpoint", region, tiers: [[hour + 0.001]] },
    { usage: `${code}-VpcEndpoint-GWLBE-Bytes`, operation: "VpcEndpoint", region, unit: "GB", tiers: [[0.0035]] },
    { usage: `${code}-VpcEndpoint-Resource-Hours`, operation: "VpcResourceConsumer", region, tiers: [[2 * hour]] },
    { usage: `${code}-VpcEndpoint-Resource-Bytes`, operation: "VpcResourceConsumer", region, unit: "GB", tiers },
    { usage: `${code}-TransitGateway-Hours`, operation: "TransitGatewayVPC", region, tiers: [[0.06]] },
    { usage: `${code}-TransitGateway-Hours`, operation: "TransitGatewayVPN", region, tiers: [[0.07]] },
    { usage: `${code}-TransitGateway-Bytes`, operation: "TransitGatewayVPC", region, unit: "GB", tiers: [[0.02]] },
    { usage: `${code}-PublicIPv4:InUseAddress`, region, tiers: [[0.005]] },
    { usage: `${code}-PublicIPv4:IdleAddress`, region, tiers: [[0.009]] },
    { usage: `${code}-VpcEndpoint-Hours`, operation: "VpcEndpoint", region: `${region}-wl1-abc1`, tiers: [[9]] },
  ];
}

/** A price list as CSV. */
export function offerCsv(prices: readonly OfferedPrice[], currency = "USD", code = "AmazonVPC"): string {
  const head = [
    ["FormatVersion", "v1.0"],
    ["Disclaimer", 'This pricing list is for "informational" purposes only, as all are.'],
    ["Publication Date", "2026-11-20T19:05:28Z"],
    ["Version", "20261120190528"],
    ["OfferCode", code],
  ];
  const rows = prices.flatMap((price, index) =>
    priceTiers(price).map(({ from, upTo, usd }) => [
      ...[`SKU${index}`, "JRTCKXETXF", `SKU${index}.JRTCKXETXF.6YS6EN2CT7`, price.term ?? "OnDemand"],
      ...[`$${usd} per "unit", or part`, "2026-11-01", from, upTo, price.unit ?? "Hrs", usd.toFixed(10), currency],
      ...["", "", "", "", "VpcEndpoint", code, "Somewhere, on Earth", "AWS Region", "", ""],
      ...[price.usage, price.operation ?? "", price.region, "Amazon Virtual Private Cloud"],
    ]),
  );
  const quoted = (values: readonly string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
  return [...[...head, COLUMNS.split(","), ...rows].map(quoted), ""].join("\r\n");
}

/** The same list as JSON. */
export function offerJson(prices: readonly OfferedPrice[], currency = "USD", offerCode = "AmazonVPC"): string {
  const skus = prices.map((price, index) => ({ price, sku: `SKU${index}` }));
  const products = skus.map(({ price: { usage: usagetype, operation = "", region: regionCode }, sku }) => [
    sku,
    { sku, productFamily: "VpcEndpoint", attributes: { usagetype, operation, regionCode, locationType: "AWS Region" } },
  ]);
  const terms = skus.map(({ price, sku }) => {
    const dimensions = priceTiers(price).map(({ from, upTo, usd }, index) => [
      `${sku}.JRTCKXETXF.${index}`,
      { beginRange: from, endRange: upTo, unit: price.unit ?? "Hrs", pricePerUnit: { [currency]: usd.toFixed(10) } },
    ]);
    return [sku, { [`${sku}.JRTCKXETXF`]: { sku, priceDimensions: Object.fromEntries(dimensions) } }];
  });
  return JSON.stringify({
    formatVersion: "v1.0",
    offerCode,
    publicationDate: "2026-11-20T19:05:28Z",
    products: Object.fromEntries(products),
    terms: { OnDemand: Object.fromEntries(terms) },
  });
}

function priceTiers({ tiers }: OfferedPrice) {
  return tiers.map(([usd, upTo], index) => ({
    from: String(tiers[index - 1]?.[1] ?? 0),
    upTo: upTo === undefined ? "Inf" : String(upTo),
    usd,
  }));
}

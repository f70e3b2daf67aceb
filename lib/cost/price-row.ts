/** Something that AWS charges for, with what one unit of it is. */
export const PRICE_ITEMS = {
  interfaceHour: "interface endpoint in one AZ, an hour",
  interfaceGb: "data through interface endpoints, a GB",
  gatewayLoadBalancerHour: "Gateway Load Balancer endpoint, an hour",
  gatewayLoadBalancerGb: "data through Gateway Load Balancer endpoints, a GB",
  resourceHour: "resource endpoint in one AZ, an hour",
  resourceGb: "data through resource endpoints, a GB",
  serviceNetworkHour: "service network endpoint in one AZ, an hour",
  serviceNetworkGb: "data through service network endpoints, a GB",
  crossAzEndpointGb: "data to an endpoint in another AZ, a GB in each direction",
  natHour: "NAT gateway, an hour",
  natGb: "data through a NAT gateway, a GB",
  publicIpv4Hour: "public IPv4 address of a NAT gateway, an hour",
  crossAzGb: "data to a NAT gateway in another AZ, a GB in each direction",
  transitGatewayHour: "attachment of a transit gateway, an hour",
  transitGatewayGb: "data through a transit gateway, a GB",
  hostedZoneMonth: "hosted zone, one of the first 25 of an account, a month",
  furtherHostedZoneMonth: "hosted zone besides the first 25, a month",
  route53ProfileHour: "Route 53 Profiles of an account, for up to 100 VPCs, an hour",
  route53ProfileVpcHour: "VPC of a Route 53 Profile besides the first 100, an hour",
} as const;

/** Name of something that AWS charges for. */
export type PriceItem = keyof typeof PRICE_ITEMS;

/** One tier of a price that falls with the amount. */
export interface PriceTier {
  /** End of the tier, counted from the first GB of the month; null for the last tier. */
  readonly upToGb: number | null;
  /** US dollars a GB within the tier, or what else the list is in. */
  readonly usd: number;
}

/** A price as a source states it. */
export interface PriceRow {
  /** Region of the price; `*` for every region but those in China. */
  readonly region: string;
  /** What is charged for. */
  readonly item: PriceItem;
  /** The price; one tier without end if the amount does not matter. */
  readonly tiers: readonly PriceTier[];
  /** AWS's number of the price; undefined if the source does not state it. */
  readonly sku?: string;
  /** Date of the source: `2026-08-31`, or the month or year if the day is unknown. */
  readonly asOf: string;
  /** Publication that states the price. */
  readonly source: string;
  /** Remark for people. */
  readonly note?: string;
}

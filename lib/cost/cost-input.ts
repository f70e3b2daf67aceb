import type { PriceList } from "./price-list";
import type { OwnPrices } from "./prices";

/** Types of endpoint, each with prices of its own. */
export const PRICED_TYPES = ["Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork"] as const;

/** Type of an endpoint, on which its price depends. */
export type PricedType = (typeof PRICED_TYPES)[number];

/** An endpoint of an estimate, if it is not just a service of the catalogue with its usual type. */
export interface CostedEndpoint {
  /** Its name in the estimate, such as `sqs` or a key of `customServices`. */
  readonly name: string;
  /** Its type. */
  readonly type: PricedType;
  /**
   * What it leads to: a service of the catalogue, or the full name of an endpoint service. NAT gateways do not
   * reach a private one, such as `com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718`.
   *
   * @default - the service of the catalogue with this `name`, if there is one
   */
  readonly serviceName?: string;
  /**
   * Number of availability zones that it is in; `unknown` makes the cost of its hours unknown too.
   *
   * @default - the `azCount` of the estimate; 1 for a Gateway Load Balancer endpoint
   */
  readonly azCount?: number | "unknown";
}

/** What `estimateMonthlyCost` takes. */
export interface CostInput {
  /**
   * Services of the catalogue by name, each with the type that AWS prefers (`s3` is a gateway, `s3.Interface`
   * is not), or endpoints with their type.
   */
  readonly services: readonly (string | CostedEndpoint)[];
  /** Number of availability zones that each endpoint is in. */
  readonly azCount: number;
  /** Region, such as `us-east-1`; if its prices are not known, give `prices`. */
  readonly region: string;
  /**
   * GB a month of all services together, in both directions. What is left of it after `gbPerService` is split
   * evenly over the other services.
   *
   * @default - the traffic of services that `gbPerService` does not name is unknown, and left out of the sums
   */
  readonly gbPerMonth?: number;
  /**
   * GB a month by service, in both directions.
   *
   * @default {}
   */
  readonly gbPerService?: Readonly<Record<string, number>>;
  /**
   * Hours of a month; AWS charges a partial hour as a whole one.
   *
   * @default 730
   */
  readonly hoursPerMonth?: number;
  /**
   * Number of NAT gateways to compare with; 0 if the VPC has none and needs none.
   *
   * @default - one in each availability zone of the clients
   */
  readonly natGateways?: number;
  /**
   * Number of availability zones of the clients, which share the traffic evenly.
   *
   * @default - as many as the endpoint with the most zones is in
   */
  readonly clientAzCount?: number;
  /**
   * GB a month through other interface endpoints of the region, which share the tiers of the price.
   *
   * @default 0
   */
  readonly otherGbPerMonth?: number;
  /**
   * Prices of your own, in US dollars a unit.
   *
   * @default - the dated prices that come with the package
   */
  readonly prices?: OwnPrices;
  /**
   * Prices of a list that was read; a price that it does not have is that of the package, unless its currency is
   * another one.
   *
   * @default - the dated prices that come with the package
   */
  readonly priceList?: PriceList;
}

/** Ways in which the names of a hub's endpoints reach the other VPCs. */
export const DNS_WAYS = ["hosted-zones", "profile"] as const;

/** How the names of a hub's endpoints reach the other VPCs. */
export type DnsWay = (typeof DNS_WAYS)[number];

/** What `estimateSharedCost` takes; the traffic is that of all VPCs together. */
export interface SharedCostInput extends CostInput {
  /** Number of VPCs that need the endpoints; each is assumed to send the same amount of data. */
  readonly vpcCount: number;
  /**
   * Whether the hub is one of these VPCs, so that its own data does not cross the transit gateway.
   *
   * @default false - the hub is a separate VPC without clients
   */
  readonly hubAmongVpcs?: boolean;
  /**
   * Number of transit gateway attachments that are bought for the hub alone: first its own, then those of VPCs
   * that have none yet.
   *
   * @default 0
   */
  readonly transitGatewayAttachments?: number;
  /**
   * How the names of the endpoints reach the other VPCs: through private hosted zones, or through a Route 53
   * Profile.
   *
   * @default "hosted-zones"
   */
  readonly dns?: DnsWay;
  /**
   * Number of private hosted zones of the hub, if the catalogue does not know all private DNS names.
   *
   * @default - one for each private DNS name that the catalogue has for the services
   */
  readonly hostedZones?: number;
}

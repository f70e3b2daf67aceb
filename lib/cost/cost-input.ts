import type { OwnPrices } from "./prices";

/** Types of endpoint, each with prices of its own. */
export const COSTED_TYPES = [
  "Interface",
  "Gateway",
  "GatewayLoadBalancer",
  "Resource",
  "ServiceNetwork",
] as const;

/** Type of an endpoint, on which its price depends. */
export type CostedType = (typeof COSTED_TYPES)[number];

/** An endpoint to be costed that is not just a service of the catalogue with its usual type. */
export interface CostedEndpoint {
  /** Its name in the result, such as `sqs` or a key of `customServices`. */
  readonly name: string;
  /** Its type. */
  readonly type: CostedType;
  /**
   * What it leads to: a service of the catalogue, or the full name of an endpoint service. To a private one,
   * such as `com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718`, no NAT gateway leads.
   *
   * @default - the service of the catalogue that `name` names, if there is one
   */
  readonly serviceName?: string;
  /**
   * Availability zones that it stands in.
   *
   * @default - the `azCount` of the estimate; 1 for a Gateway Load Balancer endpoint
   */
  readonly azCount?: number;
}

/** What `estimateMonthlyCost` takes. */
export interface CostInput {
  /**
   * Services of the catalogue by name, each with the type that AWS prefers (`s3` is a gateway, `s3.Interface`
   * is not), or endpoints with their type.
   */
  readonly services: readonly (string | CostedEndpoint)[];
  /** Availability zones that each endpoint stands in. */
  readonly azCount: number;
  /** Region, such as `us-east-1`; where its prices are not known, give `prices`. */
  readonly region: string;
  /**
   * GB a month of all services together, in both directions. What `gbPerService` does not take is split
   * evenly over the services that it does not name.
   *
   * @default - the traffic that `gbPerService` does not name is unknown, and left out of the sums
   */
  readonly gbPerMonth?: number;
  /**
   * GB a month by service, in both directions.
   *
   * @default {}
   */
  readonly gbPerService?: Readonly<Record<string, number>>;
  /**
   * Hours of a month; AWS counts each hour begun as a whole one.
   *
   * @default 730
   */
  readonly hoursPerMonth?: number;
  /**
   * NAT gateways to compare with; 0 where the VPC has none and is to have none.
   *
   * @default - one in each availability zone of the clients
   */
  readonly natGateways?: number;
  /**
   * Availability zones of the clients, which share the traffic evenly.
   *
   * @default - as many as the endpoint with the most zones stands in
   */
  readonly clientAzCount?: number;
  /**
   * GB a month through other interface endpoints of the same region: all of them share the tiers of the price.
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
}

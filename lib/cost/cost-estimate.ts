import type { CostedType } from "./cost-input";
import type { Usd } from "./money";
import type { PriceUsed } from "./prices";

/** What a set of endpoints costs a month, compared with NAT gateways. */
export interface CostEstimate {
  /** Region of the prices. */
  readonly region: string;
  /** Hours counted for the month. */
  readonly hoursPerMonth: number;
  /** Availability zones of the clients. */
  readonly clientAzCount: number;
  /** Each endpoint, in the order of the input. */
  readonly services: readonly ServiceCost[];
  /** GB a month of all services whose traffic is known. */
  readonly gbPerMonth: number;
  /** The part of the cost that does not depend on the traffic. */
  readonly hoursUsd: Usd;
  /** Cost of all endpoints; traffic that is not known adds nothing to it. */
  readonly monthlyUsd: Usd;
  /** Cost of the month if every service follows its advice. */
  readonly advisedUsd: Usd;
  /** What NAT gateways for the same traffic cost. */
  readonly nat: NatCost;
  /** What the endpoints save if the NAT gateways stand anyway; negative where they cost more. */
  readonly savingIfNatStaysUsd: Usd;
  /** What the endpoints save if they make the NAT gateways needless; negative where they cost more. */
  readonly savingIfNatGoesUsd: Usd;
  /** GB a month above which an interface endpoint pays in each availability zone, if the NAT gateways stay. */
  readonly breakEvenGbPerAz: BreakEven;
  /** Prices of a GB, as this set pays them. */
  readonly perGb: GbPrices;
  /** Every price that the estimate rests on. */
  readonly prices: readonly PriceUsed[];
}

/** What one endpoint costs a month. */
export interface ServiceCost {
  /** Name of the service, or key of the custom one. */
  readonly service: string;
  /** Type of the endpoint. */
  readonly type: CostedType;
  /** Availability zones that it stands in; 0 for a gateway, which stands in none. */
  readonly azCount: number;
  /** GB a month; `unknown` where nothing was said about its traffic. */
  readonly gbPerMonth: number | "unknown";
  /** Charge for the hours, whether used or not. */
  readonly hoursUsd: Usd;
  /** Charge for the data; 0 where the traffic is unknown. */
  readonly dataUsd: Usd;
  /** Charge for data from clients in zones where it does not stand. */
  readonly crossAzUsd: Usd;
  /** Sum of the three charges. */
  readonly monthlyUsd: Usd;
  /**
   * What the same data costs through NAT gateways that stand anyway; `unknown` without the traffic, undefined
   * for an endpoint to which a NAT gateway is no alternative.
   */
  readonly viaNatUsd: Usd | undefined;
  /** GB a month above which the endpoint is cheaper than NAT gateways that stand anyway. */
  readonly breakEvenGb: BreakEven;
  /** What is cheapest for this service, and why. */
  readonly advice: Advice;
}

/** GB a month; `never` where the endpoint costs no less per GB, `unknown` where a price is not known. */
export type BreakEven = number | "never" | "unknown";

/** What is cheapest for a service. Money alone decides: privacy and policies are not weighed. */
export interface Advice {
  /**
   * - `endpoint`: keep the endpoint
   * - `gateway`: use a gateway endpoint, which is free
   * - `nat`: let the traffic go through the NAT gateways
   * - `drop`: the endpoint carries nothing
   * - `undecided`: the traffic or a price is not known
   */
  readonly kind: "endpoint" | "gateway" | "nat" | "drop" | "undecided";
  /** Why, as text for people. */
  readonly reason: string;
}

/** What NAT gateways for the same traffic cost a month. */
export interface NatCost {
  /** How many there are. */
  readonly gateways: number;
  /** Charge for the hours of the gateways. */
  readonly hoursUsd: Usd;
  /** Charge for the hours of one public IPv4 address each. */
  readonly publicIpv4Usd: Usd;
  /** Charge for the data. */
  readonly dataUsd: Usd;
  /** Charge for data from clients in zones without a gateway. */
  readonly crossAzUsd: Usd;
  /** Sum of the charges. */
  readonly monthlyUsd: Usd;
}

/** Prices of a GB, with what data between zones adds. */
export interface GbPrices {
  /** Through an interface endpoint. */
  readonly endpoint: Usd;
  /** Through a NAT gateway. */
  readonly nat: Usd;
}

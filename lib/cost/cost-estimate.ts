import type { PricedType } from "./cost-input";
import type { Currency, Usd } from "./money";
import type { PriceUsed } from "./prices";

/** What a set of endpoints costs a month, compared with NAT gateways. */
export interface CostEstimate {
  /** Region of the prices. */
  readonly region: string;
  /** Currency of all amounts, whatever their names say: yuan for regions in China. */
  readonly currency: Currency;
  /** Hours counted for the month. */
  readonly hoursPerMonth: number;
  /** Number of availability zones of the clients. */
  readonly clientAzCount: number;
  /** Each endpoint, in the order of the input. */
  readonly services: readonly ServiceCost[];
  /** GB a month of all services whose traffic is known. */
  readonly gbPerMonth: number;
  /** The part of the cost that does not depend on the traffic. */
  readonly hoursUsd: Usd;
  /** Cost of all endpoints; unknown traffic adds nothing to it. */
  readonly monthlyUsd: Usd;
  /** Cost of all services if you follow the advice for each. */
  readonly advisedUsd: Usd;
  /** What NAT gateways for the same traffic cost. */
  readonly nat: NatCost;
  /** What the endpoints save if the NAT gateways stay; negative if the endpoints cost more. */
  readonly savingIfNatStaysUsd: Usd;
  /** What the endpoints save if they replace the NAT gateways; negative if the endpoints cost more. */
  readonly savingIfNatGoesUsd: Usd;
  /** GB a month in each availability zone above which an interface endpoint pays off, if the NAT gateways stay. */
  readonly breakEvenGbPerAz: BreakEven;
  /** Prices of a GB for this set. */
  readonly perGb: GbPrices;
  /** Every price that the estimate depends on. */
  readonly prices: readonly PriceUsed[];
}

/** What one endpoint costs a month. */
export interface ServiceCost {
  /** Name of the service, or key of a custom service. */
  readonly service: string;
  /** Type of the endpoint. */
  readonly type: PricedType;
  /** Number of availability zones that it is in; 0 for a gateway endpoint, `unknown` if the input says so. */
  readonly azCount: number | "unknown";
  /** GB a month; `unknown` if the input does not say. */
  readonly gbPerMonth: number | "unknown";
  /** Charge for the hours, whether used or not. */
  readonly hoursUsd: Usd;
  /** Charge for the data; 0 if the traffic is unknown. */
  readonly dataUsd: Usd;
  /** Charge for data from clients in zones without the endpoint. */
  readonly crossAzUsd: Usd;
  /** Sum of the three charges. */
  readonly monthlyUsd: Usd;
  /**
   * What the same data costs through NAT gateways that stay; `unknown` if the traffic or a price is, undefined if
   * no NAT gateway can reach the service.
   */
  readonly viaNatUsd: Usd | undefined;
  /** GB a month above which the endpoint is cheaper than NAT gateways that stay. */
  readonly breakEvenGb: BreakEven;
  /** What is cheapest for this service, and why. */
  readonly advice: Advice;
}

/** GB a month; `never` if a GB through the endpoint costs as much or more, `unknown` if a price is unknown. */
export type BreakEven = number | "never" | "unknown";

/** What is cheapest for a service. It weighs cost alone, not privacy or policies. */
export interface Advice {
  /**
   * - `endpoint`: keep the endpoint
   * - `gateway`: use a gateway endpoint, which is free
   * - `nat`: let the traffic go through the NAT gateways
   * - `drop`: remove the endpoint, which carries nothing
   * - `undecided`: the traffic or a price is unknown
   */
  readonly kind: "endpoint" | "gateway" | "nat" | "drop" | "undecided";
  /** Why, as text for people. */
  readonly reason: string;
}

/** What NAT gateways for the same traffic cost a month. */
export interface NatCost {
  /** Number of NAT gateways. */
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

/** Prices of a GB, with the charge for data between zones. */
export interface GbPrices {
  /** Through an interface endpoint. */
  readonly endpoint: Usd;
  /** Through a NAT gateway. */
  readonly nat: Usd;
}

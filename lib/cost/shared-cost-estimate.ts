import type { DnsWay } from "./cost-input";
import type { Currency, Usd } from "./money";
import type { PriceUsed } from "./prices";

/** What interface endpoints for several VPCs cost a month: one set in each VPC, or one set in a hub. */
export interface SharedCostEstimate {
  /** Region of the prices. */
  readonly region: string;
  /** Currency of all amounts, whatever their names say: yuan for regions in China. */
  readonly currency: Currency;
  /** Hours counted for the month. */
  readonly hoursPerMonth: number;
  /** Number of VPCs that need the endpoints. */
  readonly vpcCount: number;
  /** Number of VPCs whose data crosses the transit gateway: all of them, or all but the hub. */
  readonly spokeCount: number;
  /** Interface endpoints that are compared. */
  readonly services: readonly string[];
  /** Gateway endpoints: they are free, and each VPC needs them either way. */
  readonly gatewayServices: readonly string[];
  /** Endpoints of other types, which stay in each VPC and are left out of both ways. */
  readonly otherServices: readonly string[];
  /** GB a month of each VPC through the interface endpoints; `unknown` if the input does not say. */
  readonly gbPerVpc: number | "unknown";
  /** One set in each VPC. */
  readonly perVpc: PerVpcCost;
  /** One set in a hub. */
  readonly hub: HubCost;
  /** What the hub saves; negative if it costs more. */
  readonly savingUsd: Usd;
  /** The way that costs less for this number of VPCs. */
  readonly cheaper: "hub" | "per-vpc" | "equal" | "unknown";
  /** Smallest number of VPCs for which the hub costs less, if each sends `gbPerVpc`. */
  readonly paysFromVpcs: number | "never" | "unknown";
  /** Largest such number, if the hub costs more again above it; otherwise undefined. */
  readonly paysUpToVpcs: number | undefined;
  /** GB a month from each VPC below which the hub costs less for this number of VPCs. */
  readonly paysBelowGbPerVpc: number | "always" | "never" | "unknown";
  /** What one more VPC costs either way. */
  readonly furtherVpc: FurtherVpc;
  /** Both ways for other numbers of VPCs, each of which sends `gbPerVpc`. */
  readonly byVpcCount: readonly CostOfVpcs[];
  /** Every price that the comparison depends on. */
  readonly prices: readonly PriceUsed[];
}

/** What one set of endpoints in each VPC costs a month. */
export interface PerVpcCost {
  /** Charge for the hours of all sets. */
  readonly hoursUsd: Usd;
  /** Charge for the data of all VPCs. */
  readonly dataUsd: Usd;
  /** Sum of the charges. */
  readonly monthlyUsd: Usd;
}

/** What one set of endpoints in a hub costs a month, with the network and the names that lead to it. */
export interface HubCost extends PerVpcCost {
  /** Number of transit gateway attachments that are bought for the hub. */
  readonly transitGatewayAttachments: number;
  /** Charge for the hours of these attachments. */
  readonly transitGatewayHoursUsd: Usd;
  /** Charge of the transit gateway for the data of the spokes. */
  readonly transitGatewayDataUsd: Usd;
  /** How the names of the endpoints reach the spokes. */
  readonly dns: DnsWay;
  /** Number of private hosted zones that the names need; 0 with a Profile. */
  readonly hostedZones: number;
  /** Endpoints with unknown names, whose hosted zones are not counted; none with a Profile. */
  readonly servicesOfUnknownNames: readonly string[];
  /** Charge for the hosted zones or for the Profile. */
  readonly dnsUsd: Usd;
}

/** What one more VPC costs that sends as much as the others, without the data through the endpoints. */
export interface FurtherVpc {
  /** Hours of its own set of endpoints. */
  readonly perVpcUsd: Usd;
  /** What it adds to the cost of the hub. */
  readonly hubUsd: Usd;
}

/** Both ways for a number of VPCs. */
export interface CostOfVpcs {
  /** Number of VPCs. */
  readonly vpcCount: number;
  /** One set in each VPC. */
  readonly perVpcUsd: Usd;
  /** One set in a hub. */
  readonly hubUsd: Usd;
}

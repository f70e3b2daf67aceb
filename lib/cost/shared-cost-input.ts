import type { CostInput } from "./cost-input";

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

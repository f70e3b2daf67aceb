import type { CostInput } from "./cost-input";

/** Ways in which the names of a hub's endpoints reach the other VPCs. */
export const DNS_WAYS = ["hosted-zones", "profile"] as const;

/** How the names of a hub's endpoints reach the other VPCs. */
export type DnsWay = (typeof DNS_WAYS)[number];

/** What `estimateSharedCost` takes: the traffic is that of all VPCs together. */
export interface SharedCostInput extends CostInput {
  /** VPCs that need the endpoints; each is taken to send the same amount of data. */
  readonly vpcCount: number;
  /**
   * Whether the hub is one of these VPCs, so that its own data do not cross the transit gateway.
   *
   * @default false - the hub is a VPC besides them, without clients of its own
   */
  readonly hubAmongVpcs?: boolean;
  /**
   * Attachments of the transit gateway that are bought for the hub alone: its own comes first, then those of
   * the VPCs that have none yet.
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
   * Private hosted zones of the hub, for names that the catalogue does not have.
   *
   * @default - one for each private DNS name that the catalogue has for the services
   */
  readonly hostedZones?: number;
}

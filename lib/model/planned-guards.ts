import type { Known, Unresolved } from "../shapes/unresolved";
import type { UnknownList } from "./terraform-values";

/** What Terraform checks once, before any endpoint is made. */
export interface PlannedGuards {
  /** The services that resolve privately, and so need both DNS attributes of the VPC. */
  readonly privateDns: readonly string[];
  /** Whether further services resolve privately, if only Terraform knows. */
  readonly privateDnsIf: readonly Unresolved[];
  /** The variable by which callers turn private DNS on and off. */
  readonly servicesVariable: string | undefined;
  /** Whether other VPCs share the endpoints, whose names then always resolve privately. */
  readonly isShared: boolean;
  /** The region that hosted zones are named for, if only Terraform knows it. */
  readonly zoneRegion: Unresolved | undefined;
  /** The VPCs of the hub and of its spokes, if only Terraform knows whether two of them are the same. */
  readonly vpcIds: readonly Known<string>[];
  /** Lists of subnets of which only Terraform knows whether they have a member. */
  readonly subnetIds: readonly UnknownList[];
  /** The same of existing security groups. */
  readonly securityGroupIds: readonly UnknownList[];
  /** All sources of clients, if only Terraform knows whether there are any. */
  readonly ingressSources: Unresolved | undefined;
}

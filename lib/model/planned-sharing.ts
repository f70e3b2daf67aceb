import type { Known } from "../shapes/unresolved";
import type { List } from "./terraform-values";

/** How other VPCs resolve the private names of endpoints. */
export interface PlannedSharing {
  /** The hosted zones; none if a Profile shares the names. */
  readonly zones: readonly PlannedZone[];
  readonly profile: PlannedProfile | undefined;
  readonly spokes: readonly PlannedSpoke[];
}

/** A private hosted zone, with alias records to one endpoint. */
export interface PlannedZone {
  /** The endpoint: its key of for_each. */
  readonly service: string;
  readonly name: Known<string>;
  /**
   * Whether the user gave a name that only Terraform knows. Its reference is the key then, and the zone has records for
   * the name and for all names below it.
   */
  readonly isOpen: boolean;
  /** The names of its records. */
  readonly recordNames: readonly Known<string>[];
  /** The types of each record. */
  readonly recordTypes: readonly RecordType[];
}

/** Alias records of IPv4 and of IPv6. */
export type RecordType = "A" | "AAAA";

/** A Route 53 Profile. */
export interface PlannedProfile {
  readonly name: Known<string>;
  /** With whom it is shared besides this account. */
  readonly principals: List;
  readonly allowExternalPrincipals: Known<boolean> | undefined;
}

/** A VPC that uses the endpoints. */
export interface PlannedSpoke {
  /** The user's key. */
  readonly key: string;
  readonly vpcId: Known<string>;
  readonly region: Known<string> | null;
  /** Whether it belongs to another account, which then has to agree. */
  readonly isOtherAccount: boolean;
}

/** What a spoke of another account does to use the endpoints of a hub. */
export interface SpokePlan {
  readonly vpcId: Known<string> | undefined;
  readonly region: Known<string> | undefined;
  /** The hosted zones to associate with, by name. */
  readonly zoneIds: Known<Readonly<Record<string, Known<string>>>> | undefined;
  /** The Route 53 Profile to associate with. */
  readonly profileId: Known<string> | undefined;
  /** Whether Terraform checks the VPC first. */
  readonly hasGuards: boolean;
}

import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { InterfaceEndpointAttributes } from "../emit/attributes";
import type { SharedEndpointsInput } from "../model/shared-props";
import { profileHasNoZones } from "../rules/profile-has-no-zones";
import { spokeOfHubAccount } from "../rules/spoke-of-hub-account";
import { unknownSpoke } from "../rules/unknown-spoke";
import type { InterfaceServiceName } from "../services/names.generated";
import { errorOf } from "../shapes/problem";
import { EndpointSet } from "./endpoint-set";

/** The props of `SharedVpcEndpoints`. */
export interface SharedVpcEndpointsProps<
  Name extends InterfaceServiceName,
  CustomKey extends string = never,
  SpokeKey extends string = never,
> extends SharedEndpointsInput<Name, CustomKey, SpokeKey> {
  /**
   * The provider of every resource and data source.
   *
   * @default - the provider of the stack
   */
  readonly provider?: TerraformProvider;
}

/**
 * The interface endpoints of a hub VPC, and what other VPCs need to resolve the public names of the services to
 * them: private hosted zones, or a Route 53 Profile.
 *
 * @throws one Error that lists every problem of the props, each with its path, the value received, what is allowed
 * and what to do
 */
export class SharedVpcEndpoints<
  const Name extends InterfaceServiceName,
  const CustomKey extends string = never,
  const SpokeKey extends string = never,
> extends EndpointSet {
  constructor(scope: Construct, id: string, props: SharedVpcEndpointsProps<Name, CustomKey, SpokeKey>) {
    super(scope, id, props, true);
  }

  /** Tokens for the ids of the hosted zones, by name; undefined if a Profile shares the names. */
  get zoneIds(): { [zone: string]: string } | undefined {
    return this.sharing?.zoneIds;
  }

  /** The id of the Route 53 Profile; undefined if hosted zones share the names. */
  get profileId(): string | undefined {
    return this.sharing?.profileId;
  }

  /**
   * Tokens for the ids of the hosted zones, by name, for the `SharedVpcEndpointsSpoke` of a spoke with `accountId`.
   * Terraform knows them once the hub has authorized the spoke to associate with each zone.
   *
   * @throws if there is no such spoke, which TypeScript finds first, if the hub associates the spoke itself, or if a
   * Profile shares the names
   */
  zoneIdsFor(spoke: SpokeKey): { [zone: string]: string } {
    if (this.profileId !== undefined) throw errorOf(profileHasNoZones.check(["profile"]));
    const spokes = this.sharing?.spokes ?? [];
    if (!spokes.includes(spoke)) throw errorOf(unknownSpoke.check(["spokes"], spoke, spokes));
    const ids = this.sharing?.zoneIdsFor(spoke);
    if (!ids) throw errorOf(spokeOfHubAccount.check(["spokes", spoke], spoke));
    return ids;
  }

  /**
   * Tokens for the attributes of one endpoint.
   *
   * @param name a service, or a key of `customServices`
   * @throws if the construct has no such endpoint, which TypeScript finds first
   */
  endpoint(name: Name | CustomKey): InterfaceEndpointAttributes {
    return this.attributesOf(name);
  }
}

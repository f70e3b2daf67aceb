import { ref, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedSharing } from "../plan/sharing";
import type { DefinedBlock } from "./endpoints";
import type { Shared } from "./fill";
import { defineHostedZones } from "./hosted-zones";
import { defineProfile } from "./profile";

/** What other VPCs need in order to resolve the names of shared endpoints. */
export interface DefinedSharing {
  /** An expression for the names of the records of the endpoint `name`; undefined where a Profile shares the names. */
  readonly recordNames: string | undefined;
  /** Tokens for the ids of the hosted zones, by name; undefined where a Profile shares the names. */
  readonly zoneIds: { [zone: string]: string } | undefined;
  /** The same for a spoke of another account, known once it may associate; undefined for any other. */
  readonly zoneIdsFor: (spoke: string) => { [zone: string]: string } | undefined;
  /** The id of the Profile; undefined where hosted zones share the names. */
  readonly profileId: string | undefined;
  /** The keys of the spokes. */
  readonly spokes: readonly string[];
}

/** Defines by what other VPCs resolve the private names of endpoints. */
export function defineSharing(
  scope: Construct,
  sharing: PlannedSharing,
  [defined]: readonly DefinedBlock[],
  shared: Shared,
): DefinedSharing {
  const stack = TerraformStack.of(scope);
  const spokes = sharing.spokes.map(({ key }) => key);
  const none = {
    recordNames: undefined,
    zoneIds: undefined,
    zoneIdsFor: () => undefined,
    profileId: undefined,
    spokes,
  };
  // A plan without endpoints was refused.
  if (!defined) return none;
  if (sharing.profile) {
    const id = defineProfile(scope, sharing.profile, sharing, defined.resource, shared);
    return { ...none, profileId: Token.asString(ref(id, stack)) };
  }
  const zones = defineHostedZones(scope, sharing, defined.resource, shared);
  const map = (expression: string) => Token.asStringMap(ref(expression, stack));
  return {
    ...none,
    recordNames: zones.recordNames,
    zoneIds: map(zones.zoneIds),
    zoneIdsFor: (key) => {
      const spoke = sharing.spokes.find((one) => one.key === key);
      const ids = spoke && zones.zoneIdsFor(spoke);
      return ids === undefined ? undefined : map(ids);
    },
  };
}

import { ref, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedSharing } from "../model/planned-sharing";
import type { EmittedBlock } from "./endpoints";

import { emitHostedZones } from "./hosted-zones";
import { emitProfile } from "./profile";
import type { EmitContext } from "./resolve";

/** What other VPCs need in order to resolve the names of shared endpoints. */
export interface EmittedSharing {
  /** An expression for the names of the records of the endpoint `name`; undefined if a Profile shares the names. */
  readonly recordNames: string | undefined;
  /** Tokens for the ids of the hosted zones, by name; undefined if a Profile shares the names. */
  readonly zoneIds: { [zone: string]: string } | undefined;
  /** The same for a spoke of another account, known once it may associate; undefined for any other. */
  readonly zoneIdsFor: (spoke: string) => { [zone: string]: string } | undefined;
  /** The id of the Profile; undefined if hosted zones share the names. */
  readonly profileId: string | undefined;
  /** The keys of the spokes. */
  readonly spokes: readonly string[];
}

/** Emits that by which other VPCs resolve the private names of endpoints. */
export function emitSharing(
  scope: Construct,
  sharing: PlannedSharing,
  [emitted]: readonly EmittedBlock[],
  context: EmitContext,
): EmittedSharing {
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
  if (!emitted) return none;
  if (sharing.profile) {
    const id = emitProfile(scope, sharing.profile, sharing, emitted.resource, context);
    return { ...none, profileId: Token.asString(ref(id, stack)) };
  }
  const zones = emitHostedZones(scope, sharing, emitted.resource, context);
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

import { ref, type TerraformResource, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedProfile, PlannedSharing } from "../model/planned-sharing";
import type { EmitContext } from "./emit-context";
import { emitHostedZones } from "./hosted-zones";
import { emitProfile } from "./profile";

/** What other VPCs need to resolve the names of shared endpoints. */
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

/** Emits the hosted zones or the Profile by which other VPCs resolve the private names of endpoints. */
export function emitSharing(
  scope: Construct,
  sharing: PlannedSharing,
  endpoints: TerraformResource,
  context: EmitContext,
): EmittedSharing {
  return sharing.profile
    ? shareByProfile(scope, sharing.profile, sharing, endpoints, context)
    : shareByZones(scope, sharing, endpoints, context);
}

function shareByProfile(
  scope: Construct,
  profile: PlannedProfile,
  { spokes }: PlannedSharing,
  endpoints: TerraformResource,
  context: EmitContext,
): EmittedSharing {
  const id = emitProfile(scope, profile, spokes, endpoints, context);
  return {
    recordNames: undefined,
    zoneIds: undefined,
    zoneIdsFor: () => undefined,
    profileId: Token.asString(ref(id, TerraformStack.of(scope))),
    spokes: spokes.map(({ key }) => key),
  };
}

function shareByZones(
  scope: Construct,
  sharing: PlannedSharing,
  endpoints: TerraformResource,
  context: EmitContext,
): EmittedSharing {
  const { spokes } = sharing;
  const { recordNames, zoneIds, zoneIdsFor } = emitHostedZones(scope, sharing, endpoints, context);
  const map = (expression: string) => Token.asStringMap(ref(expression, TerraformStack.of(scope)));
  return {
    recordNames,
    zoneIds: map(zoneIds),
    zoneIdsFor: (key) => {
      const spoke = spokes.find((one) => one.key === key);
      const ids = spoke && zoneIdsFor(spoke);
      return ids === undefined ? undefined : map(ids);
    },
    profileId: undefined,
    spokes: spokes.map(({ key }) => key),
  };
}

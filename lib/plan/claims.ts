import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { NameClaim } from "../model/plan";
import type { PlannedSharing } from "../model/planned-sharing";
import { hostedZonesOf } from "../services/hosted-zones";
import type { Path } from "../shapes/problem";
import { isUnresolved } from "../shapes/unresolved";
import { privateNamesOf } from "./hosted-zones";
import type { PlanningContext } from "./planning-context";
import { planPrivateDns } from "./private-dns";
import { planServiceName } from "./service-name";

/**
 * The private names of the endpoints in each VPC that resolves them, and the place of the Profile in those VPCs: AWS
 * rejects the second of the same in the middle of an apply.
 */
export function planClaims(
  endpoints: readonly EffectiveEndpoint[],
  sharing: PlannedSharing | undefined,
  context: PlanningContext,
): readonly NameClaim[] {
  const kind = sharing ? "shared names" : "own names";
  const spokes = sharing?.spokes ?? [];
  // No source says that AWS rejects private names of a spoke that has a Profile, so they are not compared.
  const resolving = sharing?.profile ? [] : spokes;
  const vpcs = [
    { vpcId: context.props.vpcId, isElsewhere: false },
    // A spoke that names no region is in that of the hub.
    ...resolving.map(({ vpcId, region }) => ({ vpcId, isElsewhere: region !== null })),
  ];
  const named = endpoints.flatMap((endpoint) => namesOf(endpoint, sharing, context));
  const names = vpcs.flatMap(({ vpcId, isElsewhere }) =>
    named.map(({ path, inRegion, everywhere }): NameClaim => {
      return { path, vpcId, kind, names: isElsewhere ? everywhere : [...inRegion, ...everywhere] };
    }),
  );
  return sharing?.profile ? [...names, ...profileClaims(sharing)] : names;
}

// https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateProfile.html (2026)
function profileClaims({ spokes }: PlannedSharing): readonly NameClaim[] {
  return spokes.map(({ vpcId, key }) => {
    return { path: ["spokes", key, "vpcId"], vpcId, kind: "profile", names: ["Route 53 Profile"] };
  });
}

/** The names of an endpoint with private DNS. */
interface PrivateNames {
  readonly path: Path;
  /** What its private names in its own region are compared by: the name in the catalogue. */
  readonly inRegion: readonly string[];
  /** What they are compared by in any region: the full name of the service, and the names as far as they are known. */
  readonly everywhere: readonly string[];
}

function namesOf(
  endpoint: EffectiveEndpoint,
  sharing: PlannedSharing | undefined,
  context: PlanningContext,
): readonly PrivateNames[] {
  const { name, path, service, options } = endpoint;
  const hasZone = sharing?.zones.some((zone) => zone.service === name);
  const isPrivate = hasZone || planPrivateDns(endpoint, context) === true;
  if (!isPrivate || options.serviceRegion !== undefined) return [];
  const { region } = context;
  const isGiven = options.privateDnsNames !== undefined;
  const names = isGiven || !isUnresolved(region) ? privateNamesOf(endpoint, region) : "unknown";
  const known = names === "unknown" ? [] : hostedZonesOf(names).map((zone) => zone.name);
  if (isGiven) return [{ path, inRegion: [], everywhere: known }];
  const { service_name: fullName } = planServiceName(endpoint, context);
  const fullNames = typeof fullName === "string" ? [fullName] : [];
  return [{ path, inRegion: service ? [name] : [], everywhere: [...fullNames, ...known] }];
}

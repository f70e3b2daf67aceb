import type { IConstruct } from "constructs";
import type { PlannedBlock } from "../plan/blocks";
import type { EndpointsPlan } from "../plan/plan";
import { profileTwice, sharedTwice } from "../plan/sharing-problems";
import type { Wanted } from "../plan/wanted";
import { conflictingPrivateDns, memberPath, type Problem, show } from "../problems";
import { hostedZonesOf, privateNamesIn } from "../services/hosted-zones";

/** What a VPC has room for once, by each of its names, and what is wrong where another construct has taken one. */
interface Claim {
  /** Where the user asked for it. */
  readonly path: string;
  readonly vpcId: unknown;
  readonly names: readonly string[];
  readonly taken: (name: string, vpcId: string, owner: string) => Problem;
}

/** What the constructs of an app have taken, each with the construct that did, in words. */
const CLAIMS = new WeakMap<IConstruct, Map<string, string>>();

/**
 * Takes the private DNS names of a plan, in its VPC and in those that share them, and the Profile of those VPCs;
 * refuses what another construct of the app, or another endpoint of this one, has taken: AWS would refuse the
 * second in the middle of an apply. VPC ids that only Terraform knows cannot be compared.
 */
export function claimPrivateDns(construct: IConstruct, plan: EndpointsPlan): readonly Problem[] {
  const { root, path: constructPath } = construct.node;
  const claims = CLAIMS.get(root) ?? new Map<string, string>();
  CLAIMS.set(root, claims);
  const own = new Map<string, string>();
  const problems = claimsOf(plan).flatMap(({ path, vpcId, names, taken }) => {
    if (typeof vpcId !== "string") return [];
    const ownerOf = (name: string) => claims.get(`${vpcId} ${name}`) ?? own.get(`${vpcId} ${name}`);
    const first = names.find((name) => ownerOf(name) !== undefined);
    const owner = first === undefined ? undefined : ownerOf(first);
    for (const name of names) own.set(`${vpcId} ${name}`, path);
    return first === undefined || owner === undefined ? [] : [taken(first, vpcId, owner)];
  });
  if (problems.length > 0) return problems;
  for (const key of own.keys()) claims.set(key, `The construct ${show(constructPath)}`);
  return [];
}

function claimsOf(plan: EndpointsPlan): readonly Claim[] {
  const { input, sharing } = plan;
  const spokes = sharing?.spokes ?? [];
  const refused = sharing ? sharedTwice : conflictingPrivateDns;
  const hub = { vpcId: input.vpcId, isElsewhere: false };
  // No source says that AWS refuses private names of a spoke beside a Profile, so they are not compared.
  const others = sharing?.profile ? [] : spokes;
  // A spoke that names no region is in that of the hub.
  const resolving = [hub, ...others.map(({ vpcId, region }) => ({ vpcId, isElsewhere: region !== null }))];
  const named = withPrivateDns(plan);
  const names = resolving.flatMap(({ vpcId, isElsewhere }) =>
    named.map(({ path, ofRegion, everywhere }) => ({
      path,
      vpcId,
      names: isElsewhere ? everywhere : [...ofRegion, ...everywhere],
      taken: (name: string, taken: string, owner: string) => refused(path, name, taken, owner),
    })),
  );
  if (!sharing?.profile) return names;
  // https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateProfile.html, 2026
  const profiles = spokes.map(({ vpcId, key }) => {
    const path = `${memberPath("spokes", key)}.vpcId`;
    const taken = (_: string, of: string, owner: string) => profileTwice(path, of, owner);
    return { path, vpcId, names: ["Route 53 Profile"], taken };
  });
  return [...names, ...profiles];
}

/** The names of an endpoint with private DNS. */
interface Named {
  readonly path: string;
  /** What stands for its private names in its own region: the name in the catalogue. */
  readonly ofRegion: readonly string[];
  /** What stands for them in any: the full name of the service, and they themselves as far as they are known. */
  readonly everywhere: readonly string[];
}

function withPrivateDns(plan: EndpointsPlan): readonly Named[] {
  const rows = new Map(plan.blocks.flatMap((block) => Object.entries(block.rows)));
  return plan.endpoints.flatMap((wanted) => {
    const row = rows.get(wanted.label);
    const zones = (plan.sharing?.zones ?? []).filter(({ service }) => service === wanted.name);
    const isPrivate = zones.length > 0 || row?.private_dns_enabled === true;
    if (!isPrivate || wanted.options.serviceRegion !== undefined) return [];
    if (wanted.options.privateDnsNames === undefined) return [usualNames(wanted, row, plan.input)];
    const given = zones.map(({ name }) => name).filter((name) => typeof name === "string");
    return [{ path: wanted.path, ofRegion: [], everywhere: given }];
  });
}

function usualNames(
  { name, path, facts }: Wanted,
  row: PlannedBlock["rows"][string] | undefined,
  { region }: EndpointsPlan["input"],
): Named {
  const known = facts && typeof region === "string" ? privateNamesIn(facts.privateDns, region) : "unknown";
  const own = known === "unknown" ? [] : hostedZonesOf(known).map((zone) => zone.name);
  const serviceName = typeof row?.service_name === "string" ? [row.service_name] : [];
  return { path, ofRegion: facts ? [name] : [], everywhere: [...serviceName, ...own] };
}

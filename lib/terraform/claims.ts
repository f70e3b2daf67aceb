import type { IConstruct } from "constructs";
import type { EndpointsPlan } from "../plan/plan";
import { profileTwice, sharedTwice } from "../plan/sharing-problems";
import { conflictingPrivateDns, memberPath, type Problem } from "../problems";

/** What a VPC has room for once, by each of its names, and what is wrong where another construct has taken it. */
interface Claim {
  readonly vpcId: unknown;
  readonly names: readonly string[];
  readonly taken: (vpcId: string, owner: string) => Problem;
}

/** What the constructs of an app have taken, each with the construct that did. */
const CLAIMS = new WeakMap<IConstruct, Map<string, string>>();

/**
 * Takes the private DNS names of a plan, in its VPC and in those that share them, and the Profile of those VPCs;
 * refuses what another construct of the app, or another endpoint of this one, has taken: AWS would refuse the second in the middle of an apply.
 * VPC ids that only Terraform knows cannot be compared.
 */
export function claimPrivateDns(construct: IConstruct, plan: EndpointsPlan): readonly Problem[] {
  const { root, path } = construct.node;
  const claims = CLAIMS.get(root) ?? new Map<string, string>();
  CLAIMS.set(root, claims);
  const wanted = claimsOf(plan).flatMap(({ vpcId, names, taken }) => {
    return typeof vpcId === "string" ? [{ vpcId, keys: names.map((name) => `${vpcId} ${name}`), taken }] : [];
  });
  const own = new Map<string, string>();
  const problems = wanted.flatMap(({ vpcId, keys, taken }) => {
    const owner = keys.map((key) => claims.get(key) ?? own.get(key)).find((other) => other !== undefined);
    for (const key of keys) own.set(key, path);
    return owner === undefined ? [] : [taken(vpcId, owner)];
  });
  if (problems.length === 0) for (const [key, owner] of own) claims.set(key, owner);
  return problems;
}

function claimsOf(plan: EndpointsPlan): readonly Claim[] {
  const { input, sharing } = plan;
  const spokes = sharing?.spokes ?? [];
  const refused = sharing ? sharedTwice : conflictingPrivateDns;
  // No source says that AWS refuses private names of a spoke beside a Profile, so they are not compared.
  const resolving = [input.vpcId, ...(sharing?.profile ? [] : spokes.map(({ vpcId }) => vpcId))];
  const named = withPrivateDns(plan);
  const names = resolving.flatMap((vpcId) =>
    named.map(({ name, path, names }) => ({
      vpcId,
      names,
      taken: (taken: string, owner: string) => refused(path, name, taken, owner),
    })),
  );
  if (!sharing?.profile) return names;
  // https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateProfile.html, 2026
  const profiles = spokes.map(({ vpcId, key }) => ({
    vpcId,
    names: ["Route 53 Profile"],
    taken: (taken: string, owner: string) => profileTwice(`${memberPath("spokes", key)}.vpcId`, taken, owner),
  }));
  return [...names, ...profiles];
}

/** The endpoints with private DNS, by the name in the catalogue and by the full one, which custom services have alone. */
function withPrivateDns({ blocks, endpoints, sharing }: EndpointsPlan) {
  const rows = new Map(blocks.flatMap((block) => Object.entries(block.rows)));
  return endpoints.flatMap(({ name, path, label, facts, options }) => {
    const row = rows.get(label);
    const isPrivate = sharing ? facts !== undefined : row?.private_dns_enabled === true;
    if (!isPrivate || options.serviceRegion !== undefined) return [];
    const names = [facts && name, row?.service_name].filter((one) => typeof one === "string");
    return [{ name: names[0] ?? name, path, names }];
  });
}

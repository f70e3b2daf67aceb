import type { IConstruct } from "constructs";
import type { EndpointsPlan } from "../plan/plan";
import { profileTwice, sharedTwice } from "../plan/sharing-problems";
import type { Wanted } from "../plan/wanted";
import { conflictingPrivateDns, memberPath, type Problem } from "../problems";

/** What a VPC has room for once, and what is wrong where another construct has taken it. */
interface Claim {
  readonly vpcId: unknown;
  readonly what: string;
  readonly taken: (vpcId: string, owner: string) => Problem;
}

/** What the constructs of an app have taken, each with the construct that did. */
const CLAIMS = new WeakMap<IConstruct, Map<string, string>>();

/**
 * Takes the private DNS names of a plan, in its VPC and in those that share them, and the Profile of those VPCs;
 * refuses what another construct of the app has taken: AWS would refuse the second in the middle of an apply.
 * VPC ids that only Terraform knows cannot be compared.
 */
export function claimPrivateDns(construct: IConstruct, plan: EndpointsPlan): readonly Problem[] {
  const { root, path } = construct.node;
  const claims = CLAIMS.get(root) ?? new Map<string, string>();
  CLAIMS.set(root, claims);
  const wanted = claimsOf(plan).flatMap(({ vpcId, what, taken }) => {
    return typeof vpcId === "string" ? [{ vpcId, key: `${vpcId} ${what}`, taken }] : [];
  });
  const problems = wanted.flatMap(({ vpcId, key, taken }) => {
    const owner = claims.get(key);
    return owner === undefined ? [] : [taken(vpcId, owner)];
  });
  if (problems.length === 0) for (const { key } of wanted) claims.set(key, path);
  return problems;
}

function claimsOf(plan: EndpointsPlan): readonly Claim[] {
  const { input, sharing } = plan;
  const spokes = sharing?.spokes ?? [];
  const refused = sharing ? sharedTwice : conflictingPrivateDns;
  // No source says that AWS refuses private names of a spoke beside a Profile, so they are not compared.
  const resolving = [input.vpcId, ...(sharing?.profile ? [] : spokes.map(({ vpcId }) => vpcId))];
  const names = resolving.flatMap((vpcId) =>
    withPrivateDns(plan).map(({ name, path }) => ({
      vpcId,
      what: name,
      taken: (taken: string, owner: string) => refused(path, name, taken, owner),
    })),
  );
  if (!sharing?.profile) return names;
  // https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateProfile.html, 2026
  const profiles = spokes.map(({ vpcId, key }) => ({
    vpcId,
    what: "Route 53 Profile",
    taken: (taken: string, owner: string) => profileTwice(`${memberPath("spokes", key)}.vpcId`, taken, owner),
  }));
  return [...names, ...profiles];
}

function withPrivateDns({ blocks, endpoints, sharing }: EndpointsPlan): readonly Wanted[] {
  const ofRegion = endpoints.filter(({ facts, options }) => facts && options.serviceRegion === undefined);
  if (sharing) return ofRegion;
  const rows = blocks.flatMap((block) => Object.entries(block.rows));
  const labels = rows.filter(([, row]) => row["private_dns_enabled"] === true).map(([label]) => label);
  return ofRegion.filter(({ label }) => labels.includes(label));
}

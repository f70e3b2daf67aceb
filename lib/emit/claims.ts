import type { IConstruct } from "constructs";
import type { EndpointsPlan, NameClaim } from "../model/plan";
import { privateDnsConflict } from "../rules/private-dns-conflict";
import { profileConflict } from "../rules/profile-conflict";
import { sharedNamesConflict } from "../rules/shared-names-conflict";
import { type Path, type Problem, writePath } from "../shapes/problem";
import { show } from "../shapes/text";

/** The private names that the constructs of an app have taken, by VPC, each with its owner in words. */
const TAKEN = new WeakMap<IConstruct, Map<string, Map<string, string>>>();

const CONFLICTS = {
  "own names": privateDnsConflict,
  "shared names": sharedNamesConflict,
  profile: profileConflict,
} as const satisfies Record<NameClaim["kind"], object>;

/**
 * Takes the names that a plan claims. A name that another construct of the app has taken, or another endpoint of this
 * one, is a problem, and nothing is taken then. VPC ids that only Terraform knows cannot be compared.
 */
export function takeNames(construct: IConstruct, { claims }: Pick<EndpointsPlan, "claims">): readonly Problem[] {
  const { root, path: constructPath } = construct.node;
  const taken = TAKEN.get(root) ?? new Map<string, Map<string, string>>();
  TAKEN.set(root, taken);
  const own = new Map<string, Map<string, Path>>();
  const problems = claims.flatMap(({ path, vpcId, names, kind }) => {
    if (typeof vpcId !== "string") return [];
    const [byOthers, byOwn] = [namesIn(taken, vpcId), namesIn(own, vpcId)];
    // One conflict of an endpoint is enough to report.
    const name = names.find((one) => byOthers.has(one) || byOwn.has(one)) ?? "";
    const owner = byOthers.get(name) ?? byOwn.get(name);
    for (const one of names) byOwn.set(one, path);
    if (owner === undefined) return [];
    return CONFLICTS[kind].check(path, name, vpcId, typeof owner === "string" ? owner : writePath(owner));
  });
  if (problems.length > 0) return problems;
  const owner = `The construct ${show(constructPath)}`;
  for (const [vpcId, names] of own) {
    const known = namesIn(taken, vpcId);
    for (const name of names.keys()) known.set(name, owner);
  }
  return [];
}

function namesIn<Owner>(byVpc: Map<string, Map<string, Owner>>, vpcId: string): Map<string, Owner> {
  const names = byVpc.get(vpcId) ?? new Map<string, Owner>();
  byVpc.set(vpcId, names);
  return names;
}

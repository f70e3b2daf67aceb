import type { IConstruct } from "constructs";
import type { EndpointsPlan } from "../plan/plan";
import { sharedTwice } from "../plan/sharing-problems";
import type { Wanted } from "../plan/wanted";
import { conflictingPrivateDns, type Problem } from "../problems";

/** The private DNS names that the constructs of an app have taken, each with the construct that did. */
const CLAIMS = new WeakMap<IConstruct, Map<string, string>>();

/**
 * Takes the private DNS names of a plan, and refuses those that another construct of the app has
 * taken in the same VPC: AWS would refuse the second endpoint in the middle of an apply.
 * VPC ids that only Terraform knows cannot be compared.
 */
export function claimPrivateDns(construct: IConstruct, plan: EndpointsPlan): readonly Problem[] {
  const spokes = plan.sharing?.spokes.map(({ vpcId }) => vpcId) ?? [];
  const vpcIds = [plan.input.vpcId, ...spokes].filter((vpcId) => typeof vpcId === "string");
  const { root } = construct.node;
  const claims = CLAIMS.get(root) ?? new Map<string, string>();
  CLAIMS.set(root, claims);
  const wanted = withPrivateDns(plan);
  const places = vpcIds.flatMap((vpcId) => wanted.map((endpoint) => ({ ...endpoint, vpcId })));
  const problems = places.flatMap(({ name, path, vpcId }) => {
    const owner = claims.get(`${vpcId} ${name}`);
    const problem = plan.sharing ? sharedTwice : conflictingPrivateDns;
    return owner === undefined ? [] : [problem(path, name, vpcId, owner)];
  });
  if (problems.length === 0) {
    const { path } = construct.node;
    for (const { name, vpcId } of places) claims.set(`${vpcId} ${name}`, path);
  }
  return problems;
}

function withPrivateDns({ blocks, endpoints, sharing }: EndpointsPlan): readonly Wanted[] {
  if (sharing) return endpoints.filter(({ facts, options }) => facts && options.serviceRegion === undefined);
  const rows = blocks.flatMap((block) => Object.entries(block.rows));
  const labels = rows.filter(([, row]) => row["private_dns_enabled"] === true).map(([label]) => label);
  return endpoints.filter(({ label, facts, options }) => {
    return facts && options.serviceRegion === undefined && labels.includes(label);
  });
}

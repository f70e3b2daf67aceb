import type { EndpointPolicy } from "../model/endpoint-policy";
import type { EndpointsPlan } from "../model/plan";
import { isUnresolved, type Reference } from "../shapes/unresolved";

/** The values of resources and data sources that a plan uses. */
export function planReferences(
  { blocks, securityGroup, sharing, guards }: Pick<EndpointsPlan, "blocks" | "securityGroup" | "sharing" | "guards">,
  policies: readonly EndpointPolicy[],
): ReadonlySet<Reference> {
  const found = new Set<Reference>();
  const names = blocks.flatMap(({ rows, columns, region }) => [
    ...Object.values(rows).map((row) => row["service_name"]),
    columns.includes("service_name_in") ? region : undefined,
  ]);
  // Only what is added to a policy refers to anything; a whole policy with additions holds it too.
  const added = policies.filter(({ option }) => option === "alsoAllow").map(({ document }) => document);
  collect([securityGroup?.sources, sharing?.zones, guards, names, added], found);
  return found;
}

function collect(value: unknown, found: Set<Reference>): void {
  if (!isUnresolved(value)) {
    if (typeof value !== "object" || value === null) return;
    for (const member of Object.values(value)) collect(member, found);
  } else if (value.kind === "reference") found.add(value.to);
  else if ("parts" in value) collect(value.parts, found);
}

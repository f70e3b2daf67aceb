import type { EndpointsPlan } from "../model/plan";
import { isUnresolved, type Reference } from "../shapes/unresolved";

/** The values of resources and data sources that a plan uses. */
export function planReferences({
  blocks,
  securityGroup,
  sharing,
  guards,
}: Pick<EndpointsPlan, "blocks" | "securityGroup" | "sharing" | "guards">): ReadonlySet<Reference> {
  const found = new Set<Reference>();
  const names = blocks.flatMap(({ rows, columns, region }) => [
    ...Object.values(rows).map((row) => row["service_name"]),
    columns.includes("service_name_in") ? region : undefined,
  ]);
  collect([securityGroup?.sources, sharing?.zones, guards, names], found);
  return found;
}

function collect(value: unknown, found: Set<Reference>): void {
  if (!isUnresolved(value)) {
    if (typeof value !== "object" || value === null) return;
    for (const member of Object.values(value)) collect(member, found);
  } else if (value.kind === "reference") found.add(value.to);
  else if ("parts" in value) collect(value.parts, found);
}

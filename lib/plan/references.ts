import type { PlannedBlock } from "../model/planned-block";
import type { PlannedGroup } from "../model/planned-group";
import type { PlannedSharing } from "../model/planned-sharing";
import { isUnresolved, type Reference } from "../shapes/unresolved";

/** The values of resources and data sources that a plan uses. */
export function planReferences(
  blocks: readonly PlannedBlock[],
  group: PlannedGroup | undefined,
  sharing: PlannedSharing | undefined,
): ReadonlySet<Reference> {
  const found = new Set<Reference>();
  collect([group?.sources, sharing?.zones], found);
  for (const { rows, columns, region } of blocks) {
    collect(
      Object.values(rows).map(({ service_name }) => service_name),
      found,
    );
    if (columns.includes("service_name_in")) collect(region, found);
  }
  return found;
}

function collect(value: unknown, found: Set<Reference>): void {
  if (typeof value !== "object" || value === null) return;
  if (!isUnresolved(value)) {
    for (const member of Object.values(value)) collect(member, found);
  } else if (value.kind === "reference") found.add(value.to);
  else if (value.kind === "text" || value.kind === "list" || value.kind === "set")
    collect(value.parts, found);
}

import { type JsonObject, member } from "./stack-json";

/** In how many zones an endpoint stands. */
export interface StackZones {
  /** One for each subnet; undefined for an expression, whose length only Terraform knows. */
  readonly azCount: number | undefined;
  /** Whether Terraform may leave some of the subnets out. */
  readonly isAtMost: boolean;
}

/** The zones of an endpoint, as its own row or its block names the subnets. */
export function zonesOf(block: JsonObject, row: JsonObject, stack: unknown): StackZones {
  const candidates = candidatesOf(block["subnet_ids"], stack);
  const azCount = lengthOf(row["subnet_ids"]) ?? lengthOf(block["subnet_ids"]) ?? candidates?.shared;
  return { azCount, isAtMost: candidates !== undefined && azCount !== undefined };
}

/**
 * The subnets among which Terraform chooses with lookupSupportedAzs, as lib/terraform/placement.ts writes them:
 * those of the row, or a local that all rows share; undefined where Terraform does not choose.
 */
function candidatesOf(subnets: unknown, stack: unknown): { readonly shared: number | undefined } | undefined {
  const locals = member(stack, "locals");
  const used = /^\$\{local\.([\w-]+)\[each\.key\]\}$/.exec(String(subnets))?.[1] ?? "";
  const kept = /for position, subnet in (?:local\.([\w-]+)|service\.subnet_ids) :/.exec(String(locals[used]));
  return kept ? { shared: lengthOf(locals[kept[1] ?? ""]) } : undefined;
}

function lengthOf(subnets: unknown): number | undefined {
  return Array.isArray(subnets) && subnets.length > 0 ? subnets.length : undefined;
}

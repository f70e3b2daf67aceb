import { TerraformLocal } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedBlock } from "../model/planned-block";
import { localAddress } from "./addresses";
import { resolvePolicy } from "./policies";
import type { Values } from "./resolve";

/**
 * Emits the local with the statements that Terraform adds to policies that it alone knows, by label; undefined if
 * there are none.
 */
export function emitAddedStatements(
  scope: Construct,
  blocks: readonly PlannedBlock[],
  values: Values,
): TerraformLocal | undefined {
  const added = blocks.flatMap(({ additions }) => Object.entries(additions));
  if (added.length === 0) return undefined;
  const resolved = added.map(([label, document]) => [label, resolvePolicy(document, values)] as const);
  return new TerraformLocal(scope, "also-allow", Object.fromEntries(resolved));
}

/** An expression for the statements that are added to the policy with a label, which is an expression too. */
export function addedStatements(local: TerraformLocal, label: string): string {
  return `${localAddress(local)}[${label}].Statement`;
}

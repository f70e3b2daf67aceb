import type { ModuleInstance } from "./module-instance";
import { type Expression, follow, referencesIn } from "./references";
import { textsIn } from "./shown-json";

/** How many subnets an expression names, and the references that say so. */
export interface SubnetCount {
  readonly count: number;
  readonly references: readonly string[];
}

/**
 * Counts the subnets that an expression of a plan's configuration names, if Terraform does not know their ids yet:
 * all instances of a whole resource, or those with literal indexes. Undefined if anything else decides.
 */
export function countSubnets(from: Expression): SubnetCount | undefined {
  const { expression, module } = from;
  const constant = textsIn(expression["constant_value"]);
  if (constant) return { count: constant.length, references: [] };
  const source = follow(from);
  if (source) return countSubnets(source);
  const references = [...new Set(referencesIn(expression))];
  const counts = references.map((reference) => countInstances(reference, module));
  const known = counts.filter((count) => count !== undefined);
  if (known.length === 0 || known.length < counts.length) return undefined;
  return { count: known.reduce((sum, count) => sum + count, 0), references };
}

/** The number of planned subnets that a reference in a module is to; undefined if it is to anything else. */
function countInstances(reference: string, { address: within, instances }: ModuleInstance): number | undefined {
  const [, resource, index, attribute] =
    /^(aws_(?:default_)?subnet\.[\w-]+)(\[(?:\d+|"[^"]*")\])?(\.id)?$/.exec(reference) ?? [];
  const found = resource === undefined ? undefined : instances.get(resource);
  if (resource === undefined || !found) return undefined;
  const address = within === "" ? resource : `${within}.${resource}`;
  if (index !== undefined) return found.has(address + index) ? 1 : undefined;
  // An attribute without an index is that of a resource with one instance.
  return attribute === undefined || found.has(address) ? found.size : undefined;
}

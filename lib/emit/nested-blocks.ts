import type { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import type { PlannedBlock } from "../model/planned-block";

/**
 * Emits blocks that only some instances of a resource have. CDKTF's own iterators drop such a block, or hide `each`
 * in it.
 *
 * @param usedSubnets an expression for the subnets of an instance, if it does not use all that were given
 */
export function emitNestedBlocks(
  resource: VpcEndpoint,
  { nestedBlocks }: PlannedBlock,
  usedSubnets: string | undefined,
): void {
  for (const [name, members] of Object.entries(nestedBlocks)) {
    const value = `each.value.${name}`;
    resource.addOverride(`dynamic.${name}`, {
      for_each: `\${${value} == null ? [] : ${blocksIn(name, value, usedSubnets)}}`,
      content: Object.fromEntries(members.map((member) => [member, `\${${name}.value.${member}}`])),
    });
  }
}

function blocksIn(name: string, value: string, usedSubnets: string | undefined): string {
  if (name !== "subnet_configuration") return `[${value}]`;
  if (usedSubnets === undefined) return value;
  return `[for place in ${value} : place if contains(${usedSubnets}, place.subnet_id)]`;
}

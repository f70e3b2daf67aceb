import { isUnresolved, type Unresolved } from "../shapes/unresolved";
import { joinLists } from "./blank";
import type { PlannedBlock } from "./blocks";

/** All subnets that the endpoints of a block may stand in, each once as far as synth can tell. */
export function candidateSubnets({
  shared,
  rows,
}: PlannedBlock): Unresolved | readonly (string | Unresolved)[] {
  const lists = shared.subnet_ids
    ? [shared.subnet_ids]
    : Object.values(rows).map((row) => row.subnet_ids ?? []);
  const [tokens, literals] = [lists.filter(isUnresolved), lists.filter((list) => !isUnresolved(list)).flat()];
  const known = [...new Set(literals)];
  return tokens.length === 0 ? known : joinLists(...tokens, known);
}

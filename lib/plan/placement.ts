import type { List } from "../model/terraform-values";
import { isUnresolved, joinLists, type Known, type Unresolved } from "../shapes/unresolved";

/** All subnets that the endpoints of a block may be in, each once as far as synth can see. */
export function candidateSubnets({
  isShared,
  values,
}: {
  readonly isShared: boolean;
  readonly values: readonly (List | null)[];
}): Unresolved | readonly Known<string>[] {
  const lists = isShared ? values.slice(0, 1) : values;
  const unknown = lists.filter(isUnresolved);
  const known = [...new Set(lists.flatMap((list) => (list === null || isUnresolved(list) ? [] : list)))];
  return unknown.length === 0 ? known : joinLists(...unknown, known);
}

import { type EffectiveEndpoint, ownOption, takesSharedGroups } from "../model/effective-endpoint";
import type { EndpointType } from "../model/endpoint-type";
import type { PlannedBlock } from "../model/planned-block";
import type { PlannedGroup } from "../model/planned-group";
import type { List } from "../model/terraform-values";
import { isUnresolved, joinLists, reference } from "../shapes/unresolved";
import { argumentOf, OPTION_FACTS } from "./option-facts";

/** A list argument of the endpoints of a block. */
export interface PlannedList {
  readonly argument: string;
  /** Whether all endpoints have the same, which is emitted once. */
  readonly isShared: boolean;
  /** The list of each endpoint; null for one that is left out. */
  readonly values: readonly (List | null)[];
}

const LIST_OPTIONS = ["subnetIds", "routeTableIds", "securityGroupIds"] as const;

/** Plans the lists that a type of endpoint takes: one for all its endpoints, unless one of them has its own. */
export function planLists(
  type: EndpointType,
  members: readonly EffectiveEndpoint[],
  callerArguments: readonly string[],
  group: PlannedGroup | undefined,
): readonly PlannedList[] {
  const taken = LIST_OPTIONS.filter((option) => OPTION_FACTS[option].types[type]);
  return taken.map((option) => {
    const argument = argumentOf(option) ?? option;
    const isOwn = members.some((endpoint) => ownOption(endpoint, option) !== undefined);
    const lists = members.map((endpoint) => {
      const given = endpoint.options[option] ?? [];
      return option === "securityGroupIds" && takesSharedGroups(endpoint) ? withCreated(given, group) : given;
    });
    const values = lists.map((list) => (Array.isArray(list) && list.length === 0 ? null : list));
    return { argument, values, isShared: !isOwn && !callerArguments.includes(argument) };
  });
}

/** The lists that all endpoints of a block share, by argument. */
export function sharedLists(lists: readonly PlannedList[]): PlannedBlock["sharedLists"] {
  return Object.fromEntries(
    lists.flatMap(({ argument, isShared, values: [list] }) => (isShared && list ? [[argument, list]] : [])),
  );
}

function withCreated(existing: List, group: PlannedGroup | undefined): List {
  if (!group) return existing;
  const created = [reference("securityGroupId")];
  return isUnresolved(existing) ? joinLists(existing, created) : [...existing, ...created];
}

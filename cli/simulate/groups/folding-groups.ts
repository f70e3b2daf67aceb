import type { Verdict } from "../decide/decide-for";
import { foldAction, foldPrincipal, foldResource, MOST_FOLDED } from "./fold";
import { addCalls, type CallGroup, keyOf, type OpenGroup, openGroup } from "./group";

/** Groups that are folded into fewer ones once they are too many. */
export interface FoldingGroups {
  /** The group of calls with a verdict; `hasFolded` if the groups that it gave before are gone. */
  readonly groupOf: (verdict: Verdict, principal: string) => { readonly group: OpenGroup; readonly hasFolded: boolean };
  /** How far they are folded. */
  readonly level: () => number;
  readonly close: () => readonly CallGroup[];
}

type Groups = Map<string, OpenGroup>;

/** Groups calls, of which there are `most` groups at a time. */
export function foldingGroups(most: number): FoldingGroups {
  let groups: Groups = new Map();
  let level = 0;
  const groupOf: FoldingGroups["groupOf"] = (verdict, principal) => {
    const wanted = fold(openGroup(verdict, principal), level);
    const key = keyOf(wanted);
    const found = groups.get(key);
    if (found) return { group: found, hasFolded: false };
    if (groups.size < most || level === MOST_FOLDED) {
      groups.set(key, wanted);
      return { group: wanted, hasFolded: false };
    }
    // A little room, so that the next groups do not fold them again at once.
    while (level < MOST_FOLDED && groups.size > most * 0.75) {
      level += 1;
      groups = foldAll(groups, level);
    }
    return { group: groupOf(verdict, principal).group, hasFolded: true };
  };
  return { groupOf, level: () => level, close: () => [...groups.values()].filter(({ calls }) => calls > 0) };
}

function foldAll(groups: Groups, level: number): Groups {
  const folded: Groups = new Map();
  for (const group of groups.values()) {
    const wider = fold(group, level);
    const key = keyOf(wider);
    const found = folded.get(key);
    if (found) addCalls(found, wider);
    else folded.set(key, wider);
  }
  return folded;
}

function fold(group: OpenGroup, level: number): OpenGroup {
  if (level === 0) return group;
  return {
    ...group,
    principal: foldPrincipal(group.principal, level),
    action: foldAction(group.action, level),
    resource: foldResource(group.resource, level),
  };
}

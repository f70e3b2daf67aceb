import { rememberBy } from "../../remember-by";
import type { Verdict } from "../decide/decide-for";
import { foldAction, foldPrincipal, foldResource, MOST_FOLDED } from "./fold";
import { type Acted, addCalls, type CallGroup, keyOf, type OpenGroup, openGroup } from "./group";

/** Groups that are folded into fewer ones once they are too many. */
export interface FoldingGroups {
  /** The group of calls with a verdict; those that it gave before may be gone. */
  readonly groupOf: (verdict: Verdict, request: Acted, principal: string) => OpenGroup;
  /** How far they are folded. */
  readonly level: () => number;
  readonly close: () => readonly CallGroup[];
}

const MOST_REMEMBERED = 10_000;

type Groups = Map<string, OpenGroup>;

/** Groups calls, of which there are `most` groups at a time. */
export function foldingGroups(most: number): FoldingGroups {
  let groups: Groups = new Map();
  let level = 0;
  const known = rememberBy<OpenGroup>(MOST_REMEMBERED);
  const find = (wanted: OpenGroup): OpenGroup => {
    const key = keyOf(wanted);
    const found = groups.get(key);
    if (found) return found;
    if (groups.size < most || level === MOST_FOLDED) {
      groups.set(key, wanted);
      return wanted;
    }
    ({ groups, level } = foldEnough(groups, level, most));
    known.forget();
    return find(fold(wanted, level));
  };
  const groupOf: FoldingGroups["groupOf"] = (verdict, request, principal) => {
    const resource = foldResource(request.resource ?? null, level);
    const place = known.placeOf([verdict, request.action, principal, resource]);
    place.value ??= find(fold(openGroup(verdict, request, principal), level));
    return place.value;
  };
  return { groupOf, level: () => level, close: () => [...groups.values()].filter(({ calls }) => calls > 0) };
}

function foldEnough(all: Groups, from: number, most: number): { readonly groups: Groups; readonly level: number } {
  let [groups, level] = [all, from];
  // A little room, so that the next groups do not fold them again at once.
  while (level < MOST_FOLDED && groups.size > most * 0.75) {
    level += 1;
    groups = foldAll(groups, level);
  }
  return { groups, level };
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

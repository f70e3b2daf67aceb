import type { Verdict } from "../decide/decide-for";
import { foldAction, foldPrincipal, foldResource, MOST_FOLDED } from "./fold";
import { addCalls, type CallGroup, keyOf, type OpenGroup, openGroup } from "./group";

/** The calls of one endpoint by verdict, and their groups. */
export interface Tally {
  readonly allowed: number;
  readonly denied: number;
  readonly depends: number;
  /** Those with most calls first. */
  readonly groups: readonly CallGroup[];
  /** How far resources and principals were folded, so that the groups stay few: 0 if they were not. */
  readonly folded: number;
}

/** A tally that calls are added to. */
export interface OpenTally {
  /** The group of calls with a verdict; `hasFolded` if the groups that it gave before are gone. */
  groupOf(verdict: Verdict, principal: string): { readonly group: OpenGroup; readonly hasFolded: boolean };
  /** What was counted. */
  close(): Tally;
}

type Groups = Map<string, OpenGroup>;

/** Groups the calls of an endpoint, of which there are `most` groups at a time. */
export function openTally(most: number): OpenTally {
  let groups: Groups = new Map();
  let level = 0;
  const groupOf: OpenTally["groupOf"] = (verdict, principal) => {
    const wanted = fold(openGroup(verdict, principal), level);
    const key = keyOf(wanted);
    const found = groups.get(key);
    if (found) return { group: found, hasFolded: false };
    if (groups.size < most || level === MOST_FOLDED) {
      groups.set(key, wanted);
      return { group: wanted, hasFolded: false };
    }
    while (level < MOST_FOLDED && groups.size > most / 2) {
      level += 1;
      groups = foldAll(groups, level);
    }
    return { group: groupOf(verdict, principal).group, hasFolded: true };
  };
  return { groupOf, close: () => closed([...groups.values()], level) };
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

function closed(opened: readonly OpenGroup[], folded: number): Tally {
  const groups = opened.filter(({ calls }) => calls > 0);
  const sum = (verdict: CallGroup["verdict"]) =>
    groups.reduce((calls, group) => calls + (group.verdict === verdict ? group.calls : 0), 0);
  const sorted = groups.toSorted((one, other) => other.calls - one.calls || compare(keyOf(one), keyOf(other)));
  return { allowed: sum("allowed"), denied: sum("denied"), depends: sum("depends"), groups: sorted, folded };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

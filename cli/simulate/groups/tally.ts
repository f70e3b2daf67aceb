import { type FoldingGroups, foldingGroups } from "./folding-groups";
import { type CallGroup, keyOf } from "./group";

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
  /** Gives the group of calls with a verdict; those of the same verdict may be gone after it. */
  readonly groupOf: FoldingGroups["groupOf"];
  /** What was counted. */
  close(): Tally;
}

/** Groups the calls of an endpoint, of which there are `most` groups of each verdict at a time. */
export function openTally(most: number): OpenTally {
  const byVerdict = {
    allowed: foldingGroups(most),
    denied: foldingGroups(most),
    depends: foldingGroups(most),
  };
  return {
    groupOf: (verdict, request, principal) => byVerdict[verdict.outcome].groupOf(verdict, request, principal),
    close() {
      const { allowed, denied, depends } = byVerdict;
      const groups = [allowed, denied, depends].flatMap((folding) => folding.close());
      return {
        allowed: sumOf(allowed.close()),
        denied: sumOf(denied.close()),
        depends: sumOf(depends.close()),
        groups: inOrder(groups),
        folded: Math.max(...[allowed, denied, depends].map((folding) => folding.level())),
      };
    },
  };
}

/** Those with most calls first. */
function inOrder(groups: readonly CallGroup[]): readonly CallGroup[] {
  const keyed = groups.map((group) => ({ group, key: keyOf(group) }));
  keyed.sort((one, other) => other.group.calls - one.group.calls || compare(one.key, other.key));
  return keyed.map(({ group }) => group);
}

function sumOf(groups: readonly CallGroup[]): number {
  return groups.reduce((sum, { calls }) => sum + calls, 0);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

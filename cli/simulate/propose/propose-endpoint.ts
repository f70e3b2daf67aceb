import { MAX_POLICY_CHARACTERS, policySize } from "../../../lib/policy/document/size";
import { count } from "../../../lib/shapes/text";
import type { CollectedCalls } from "./collected-calls";
import { documentOf } from "./compile-statements";
import { FOLD_LEVELS, type FoldLevel } from "./fold-resources";
import { ownedBucketsOf } from "./owned-bucket-calls";
import { deniesThatStay } from "./present-denies";
import { type ProposedStatement, statementsFor } from "./proposed-statements";
import type { ReadyCall } from "./ready-call";
import { remarksOn } from "./remarks";
import { signInsOf } from "./sign-ins";

/** The policy that is proposed for an endpoint. */
export interface ProposedPolicy {
  /** The map of services that it belongs to; empty if there is one only. */
  readonly map: string;
  /** The short name of the service. */
  readonly service: string;
  readonly statements: readonly ProposedStatement[];
  /** The Deny statements of the present policy that stay. */
  readonly denies: readonly object[];
  /** Calls of ready functions, whose statements belong to the policy. */
  readonly ready: readonly ReadyCall[];
  /** What the policy rests on and what it leaves out, a sentence each. */
  readonly remarks: readonly string[];
  /** The characters of the rendered policy; AWS accepts 20,480. */
  readonly characters: number;
}

/** Proposes the narrowest policy for the calls of an endpoint that AWS accepts. */
export function proposePolicy(calls: CollectedCalls): ProposedPolicy {
  const ready = [...signInsOf(calls.signIns), ...ownedBucketsOf(calls.ownedBuckets)];
  const denies = deniesThatStay(calls.denies);
  const others = [...denies, ...ready.flatMap(({ statements }) => statements)];
  const { level, statements, characters } = foldToFit(calls, others);
  const [kept] = FOLD_LEVELS.slice(Math.max(0, ...[...calls.actions.values()].map(({ seen }) => seen.level)));
  const remarks = [...remarksOn(calls), ...sizeRemarks(level, kept, characters)];
  return { map: calls.map, service: calls.service, statements, denies, ready, remarks, characters };
}

/** Folds until the policy is small enough, or can be folded no further. */
function foldToFit(calls: CollectedCalls, others: readonly object[]) {
  const [usual, ...wider] = FOLD_LEVELS;
  let found = measure(calls, usual, others);
  for (const level of wider) {
    if (found.characters <= MAX_POLICY_CHARACTERS) break;
    found = measure(calls, level, others);
  }
  return found;
}

function measure(calls: CollectedCalls, level: FoldLevel, others: readonly object[]) {
  const statements = statementsFor(calls, level);
  const all = [...statements, ...others];
  const characters = all.length === 0 ? 0 : policySize(documentOf(all)).estimated;
  return { level, statements, characters };
}

function sizeRemarks(level: FoldLevel, kept: FoldLevel | undefined, characters: number): readonly string[] {
  const most = MAX_POLICY_CHARACTERS.toLocaleString("en-US");
  const forMemory = kept?.remark === undefined || FOLD_LEVELS.indexOf(kept) <= FOLD_LEVELS.indexOf(level);
  return [
    level.remark !== undefined && `To stay within ${most} characters, ${level.remark} became one pattern each.`,
    !forMemory && `There are so many resources that ${kept.remark} became one pattern each.`,
    characters > MAX_POLICY_CHARACTERS &&
      `The policy has ${count(characters, "character")} and AWS accepts ${most}: give fewer days, or write wider patterns.`,
  ].filter((remark) => remark !== false);
}

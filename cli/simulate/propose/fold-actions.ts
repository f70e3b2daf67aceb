import { findActions } from "../../../lib/policy/iam/find-actions";
import { findPrefix, prefixesOf, prefixIn } from "../../../lib/policy/iam/iam-data";
import { spellAction } from "../../../lib/policy/iam/spelling";

/** A pattern takes the place of no fewer actions. */
const LEAST = 3;

/**
 * The actions of a statement, in AWS's spelling and in order. Those of one verb become a pattern, such as `sqs:Get*`, if
 * they are all actions that it matches by the IAM data.
 */
export function foldActions(actions: readonly string[], service: string): readonly string[] {
  const known = new Set(actions.map(spellAction));
  const prefixes = prefixesOf(service);
  const patterns = [...new Set([...known].flatMap(patternOf))].filter((pattern) => {
    if (!prefixes.includes(prefixIn(pattern)) || findPrefix(prefixIn(pattern)) === undefined) return false;
    const matched = findActions(pattern, prefixes).map(({ name }) => `${prefixIn(pattern)}:${name}`);
    return matched.length >= LEAST && matched.every((action) => known.has(action));
  });
  const others = [...known].filter((action) => !patterns.some((pattern) => action.startsWith(pattern.slice(0, -1))));
  return [...patterns, ...others].sort();
}

/** The pattern for the first word: `sqs:Get*` for `sqs:GetQueueUrl`. */
function patternOf(action: string): readonly string[] {
  const [start] = /^[\w-]+:[A-Z][a-z]+(?=[A-Z])/.exec(action) ?? [];
  return start === undefined ? [] : [`${start}*`];
}

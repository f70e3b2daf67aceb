import { findPrefix, globalKeys, keysWithPrefix, prefixIn } from "./iam-data";
import { findKey, spellKey } from "./iam-keys";

/*
 * IAM ignores the case of actions and of condition keys, but Terraform shows a difference. The names of operators have
 * one spelling only: AWS answers "Invalid Condition type : stringEquals".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html (2026)
 * https://github.com/ministryofjustice/modernisation-platform-environments/pull/8893 (2024)
 */

const actions = new Map<string, string>();
const keys = new Map<string, string>();

/** An action in AWS's spelling; a pattern, and what the IAM data does not know, stays as written behind its prefix. */
export function spellAction(text: string): string {
  return remember(actions, text, () => {
    const colon = text.indexOf(":");
    if (colon < 0) return text;
    const [prefix, name] = [prefixIn(text), text.slice(colon + 1)];
    return `${prefix}:${findPrefix(prefix)?.actions.get(name.toLowerCase())?.name ?? name}`;
  });
}

/** A condition key in AWS's spelling; what the IAM data does not know stays as written. */
export function spellConditionKey(text: string): string {
  return remember(keys, text, () => {
    const key = findKey(text, [globalKeys(), ...keysWithPrefix(prefixIn(text))]);
    return key === undefined ? text : spellKey(text, key);
  });
}

function remember(known: Map<string, string>, text: string, spell: () => string): string {
  const spelled = known.get(text) ?? spell();
  known.set(text, spelled);
  return spelled;
}

import type { NormalCondition, NormalStatement } from "../document/normal";
import { presenceOf } from "../iam/endpoint-keys";
import { isNegated, parseOperator } from "./operators";

/** Keys with a list, and others with which they come, since AWS's page (KEYS_SOURCE) names the same requests for both. */
const COMPANIONS: readonly (readonly [key: string, companion: RegExp])[] = [
  ["aws:tagkeys", /^aws:requesttag\//],
  ["aws:principalorgpaths", /^aws:principalorgid$/],
  ["aws:resourceorgpaths", /^aws:resourceorgid$/],
  ["aws:sourceorgpaths", /^aws:sourceorgid$/],
  ["aws:principalservicenameslist", /^aws:principalservicename$/],
  ["s3:requestobjecttagkeys", /^s3:requestobjecttag\//],
];

/** Whether a statement applies to requests without a key, as far as its other conditions decide. */
export function appliesWithout(key: string, { conditions }: Pick<NormalStatement, "conditions">): boolean {
  const name = key.toLowerCase();
  return (
    presenceOf(name) !== "always" && !conditions.some((condition) => isOf(name, condition) && demandsKey(condition))
  );
}

/** What a statement says by `Null` about the presence of a key: that it must be absent, or present; undefined without. */
export function nullOf(key: string, { conditions }: NormalStatement): "absent" | "present" | "unresolved" | undefined {
  const name = key.toLowerCase();
  const check = conditions.find(({ operator, key: other }) => operator === "Null" && other.toLowerCase() === name);
  if (check === undefined) return undefined;
  const values = check.values.map(({ value }) => value);
  if (values.includes("false")) return "present";
  return values.includes("true") ? "absent" : "unresolved";
}

function isOf(name: string, condition: NormalCondition): boolean {
  const written = condition.key.toLowerCase();
  return written === name || COMPANIONS.some(([key, companion]) => key === name && companion.test(written));
}

/** Whether a condition never holds for requests without its key. */
function demandsKey({ operator, values }: NormalCondition): boolean {
  const { family, base, set, ifExists } = parseOperator(operator) ?? {};
  if (base === undefined || ifExists || set === "ForAllValues") return false;
  // A token may be either.
  if (family === "Null") return values.some(({ value }) => value !== "true");
  return set === "ForAnyValue" || !isNegated(base);
}

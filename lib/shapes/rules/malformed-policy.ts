import { isObject } from "../is-object";
import { shapeRule } from "../rule";
import { show } from "../text";
import { isUnresolved } from "../unresolved";

export const malformedPolicy = shapeRule({
  id: "malformed-policy",
  what: "A policy is a list of statements or an IAM document.",
  why: "Nothing else can be checked, and text would be emitted as JSON within JSON.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (policy: unknown) => {
    if (isUnresolved(policy) || Array.isArray(policy)) return undefined;
    if (isObject(policy) && "Statement" in policy) return undefined;
    return `${show(policy)} is neither a list of statements nor an IAM document with Statement: ${adviceFor(policy)}`;
  },
});

function adviceFor(policy: unknown): string {
  if (typeof policy === "string") return "pass the object, such as JSON.parse(text)";
  const misspelt = isObject(policy) ? Object.keys(policy).find((name) => /^statements?$/i.test(name)) : undefined;
  return misspelt ? `write "Statement" for ${show(misspelt)}` : "write statements as a list: [{ actions, resources }]";
}

import { shapeRule } from "../rule";
import { show } from "../text";

export const repeatedPolicyValue = shapeRule({
  id: "repeated-policy-value",
  severity: "warn",
  what: "A list in a policy has each value once.",
  why: "The second one changes nothing, and is usually a slip for another value.",
  message: (value: unknown, before: ReadonlySet<unknown>) =>
    typeof value === "string" && before.has(value)
      ? `${show(value)} is listed twice and rendered once: remove one of the two`
      : undefined,
});

import { LEAST_NEXT_TO_WILDCARD } from "../policy/evaluate/pattern-fault";
import { show } from "../shapes/text";
import { eachFaultyPattern } from "./each-pattern-fault";
import { defineRule } from "./rule";

export const shortPattern = defineRule({
  id: "short-pattern",
  basis: "facts",
  what: `Each wildcard of a condition has ${LEAST_NEXT_TO_WILDCARD} plain characters before or after it.`,
  why: "AWS rejects an endpoint policy with a shorter pattern.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachFaultyPattern("short", ({ text, path, condition: { key } }) => {
    const message =
      text === "*"
        ? `"*" alone is too short a pattern for an endpoint policy: to require that the key is present, write Null: { ${show(key)}: false }`
        : `${show(text)} is too short a pattern for an endpoint policy: each wildcard needs ${LEAST_NEXT_TO_WILDCARD} consecutive characters before or after it`;
    return { path, message };
  }),
});

import type { Item, NormalPolicy } from "../policy/document/normal";
import { prefixesOf, prefixIn } from "../policy/iam/iam-data";
import { show } from "../shapes/text";
import { defineRule, eachPolicy, finding } from "./rule";

export const policyAllowsNothing = defineRule({
  id: "policy-allows-nothing",
  basis: "facts",
  what: "A document for all services allows each of them something.",
  why: "The endpoint of a service without an action that is allowed would block every request.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachPolicy(({ path, isShared, isTyped, endpoints, normal }) => {
    if (!isShared || isTyped) return [];
    return endpoints.flatMap(({ service }) => {
      if (service === undefined || allowsSome(normal, prefixesOf(service.name))) return [];
      const message = `No statement allows an action of ${show(service.name)}, whose endpoint would block every request: allow one here, or give it a policy of its own (services.<name>.policy)`;
      return finding(path, message);
    });
  }),
});

/** Whether a policy allows some action of the prefixes; one without any Allow is the matter of another rule. */
function allowsSome({ statements }: NormalPolicy, prefixes: readonly string[]): boolean {
  const allowing = statements.filter(({ effect }) => effect.value !== "Deny");
  if (prefixes.length === 0 || allowing.length === 0) return true;
  const mayBeOf = ({ value }: Item) => typeof value !== "string" || value === "*" || prefixes.includes(prefixIn(value));
  return allowing.some(({ actions }) => actions.negated || actions.items.some(mayBeOf));
}

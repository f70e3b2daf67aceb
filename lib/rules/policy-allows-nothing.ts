import type { NormalPolicy } from "../policy/document/normal";
import { prefixesOf } from "../policy/iam/iam-data";
import { show } from "../shapes/text";
import { mayAllowAction, mayReach } from "./allows-of-service";
import { defineRule, eachPolicy, finding } from "./rule";

export const policyAllowsNothing = defineRule({
  id: "policy-allows-nothing",
  basis: "facts",
  what: "A shared policy allows each service something.",
  why: "The endpoint of a service without an action that is allowed, or without a resource, would block every request.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachPolicy(({ path, isShared, isTyped, endpoints, normal }) => {
    if (!isShared) return [];
    return endpoints.flatMap(({ service }) => {
      const lacking = service && findLacking(normal, prefixesOf(service.name), isTyped);
      if (!service || !lacking) return [];
      const message = `No statement allows ${lacking} of ${show(service.name)}, whose endpoint would block every request: allow one here, or give it a policy of its own (services.<name>.policy)`;
      return finding(path, message);
    });
  }),
});

/**
 * What a policy allows none of; a policy without any Allow is the matter of another rule, and so are the actions of
 * typed statements.
 */
function findLacking({ statements }: NormalPolicy, prefixes: readonly string[], isTyped: boolean): string | undefined {
  const allowing = statements.filter(({ effect }) => effect.value !== "Deny");
  if (prefixes.length === 0 || allowing.length === 0) return undefined;
  const own = isTyped ? allowing : allowing.filter((statement) => mayAllowAction(statement, prefixes));
  if (own.length === 0) return "an action";
  return own.some((statement) => mayReach(statement, prefixes)) ? undefined : "anything on a resource";
}

import type { EndpointPolicy } from "../model/endpoint-policy";
import { textsOf } from "../policy/document/normal";
import { prefixesOf } from "../policy/iam/iam-data";
import { show } from "../shapes/text";
import { defineRule, eachStatement, type Finding } from "./rule";

export const federatedPrincipal = defineRule({
  id: "federated-principal",
  severity: "warn",
  basis: "facts",
  what: "Identity providers are principals in policies of sts only.",
  why: "Who has signed in by a provider calls other services as a role, so the principal matches nobody.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (2026)",
  check: eachStatement(({ principals: { named } }, policy) => {
    if (named === "*" || mayBeSts(policy)) return [];
    const federated = named.flatMap(({ kind, items }) => (kind === "Federated" ? textsOf(items) : []));
    return federated.map(({ value, path }): Finding => {
      const message = `${show(value)} signs people in through the "sts" endpoint, and they call other services as a role: name the role, or write "*" and narrow it with ArnLike on "aws:PrincipalArn"`;
      return { path, message };
    });
  }),
});

function mayBeSts({ endpoints }: EndpointPolicy): boolean {
  return endpoints.some(({ service }) => {
    const prefixes = prefixesOf(service?.name);
    return prefixes.length === 0 || prefixes.includes("sts");
  });
}

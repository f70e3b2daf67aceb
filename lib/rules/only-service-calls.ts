import type { EndpointPolicy } from "../model/endpoint-policy";
import type { NormalStatement } from "../policy/document/normal";
import { show } from "../shapes/text";
import { type KnownCondition, knownConditionsOf } from "./each-condition";
import { defineRule, eachPolicy, type Finding } from "./rule";
import { isOfOthers, isOfServices } from "./service-calls";

/**
 * Who names a service means it, as AWS does for those that call through an endpoint under their own name:
 * https://docs.aws.amazon.com/appstream2/latest/developerguide/managing-network-vpce-iam-policy.html (2026)
 */
const OF_NAMED_SERVICE = /^aws:principalservicename(slist)?$/i;

export const onlyServiceCalls = defineRule({
  id: "only-service-calls",
  severity: "warn",
  basis: "facts",
  what: "The conditions of a policy let requests of others than AWS services pass.",
  why: "Workloads in a VPC call as users and roles, so the endpoint would block their requests.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)",
  check: eachPolicy((policy) => {
    const allowing = policy.normal.statements.filter(({ effect }) => effect.value !== "Deny");
    const found = allowing.map((statement) => serviceCondition(statement, policy));
    return found.every((one) => one !== undefined) ? found.map(findingOn) : [];
  }),
});

/** The condition of a statement that only services meet; undefined if others may pass, or nobody. */
function serviceCondition(statement: NormalStatement, policy: EndpointPolicy): KnownCondition | undefined {
  const known = knownConditionsOf(statement, policy);
  const isNamed = known.some(({ condition }) => OF_NAMED_SERVICE.test(condition.key));
  return statement.effect.value !== "Allow" || isNamed || known.some(isOfOthers) ? undefined : known.find(isOfServices);
}

function findingOn({ condition: { key, path } }: KnownCondition): Finding {
  const message = `Only AWS services that call under their own name meet this condition on ${show(key)}, and the policy lets nobody else pass, but workloads in a VPC call as users and roles: narrow it with "aws:PrincipalOrgID", "aws:PrincipalAccount" or "aws:PrincipalArn", or add a statement for the workloads`;
  return { path, message };
}

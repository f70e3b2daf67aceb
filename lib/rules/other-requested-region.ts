import type { EndpointPolicy } from "../model/endpoint-policy";
import { type NormalStatement, textsOf } from "../policy/document/normal";
import { isNegated } from "../policy/evaluate/operators";
import { VALUE_FORMS } from "../policy/evaluate/value-forms";
import { parseAction } from "../policy/iam/find-actions";
import { prefixesOf } from "../policy/iam/iam-data";
import { quoteList, show } from "../shapes/text";
import { type KnownCondition, knownConditionsOf } from "./each-condition";
import { policyRegion } from "./endpoint-region";
import { alwaysHolds, findContradiction, NO_FACTS, regionFacts } from "./request-facts";
import { defineRule, type Finding, finding } from "./rule";

/** Access points of S3 and profiles of Bedrock lead to several regions. */
const OF_SEVERAL_REGIONS = /^(s3|bedrock)/;

export const otherRequestedRegion = defineRule({
  id: "other-requested-region",
  severity: "warn",
  basis: "facts",
  what: "A condition on the requested region names the region that the endpoint leads to.",
  why: "Every request through the endpoint is for that region, so an Allow allows nothing, or a Deny denies all.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion (2026)",
  check: ({ writtenPolicies, props }) =>
    writtenPolicies.flatMap((policy) => {
      const region = policyRegion(policy, props);
      return region === undefined ? [] : policy.normal.statements.flatMap((one) => check(one, policy, region));
    }),
});

function check(statement: NormalStatement, policy: EndpointPolicy, region: string): readonly Finding[] {
  const regional = knownConditionsOf(statement, policy).filter(isOfRegions);
  if (regional.length === 0 || mayBeOfSeveralRegions(statement, policy)) return [];
  const facts = regionFacts(region);
  const why = `requests through this endpoint are for ${show(region)}`;
  if (statement.effect.value === "Allow") {
    const never = findContradiction(regional, NO_FACTS) ? undefined : findContradiction(regional, facts)?.at(-1);
    return never === undefined
      ? []
      : finding(never.path, `This Allow allows nothing, as ${why}: name that region, or remove the condition`);
  }
  if (statement.effect.value !== "Deny") return [];
  return regional
    .filter((one) => isNegated(one.operator.base) && alwaysHolds(one, facts))
    .flatMap(({ condition: { path, values } }) => {
      const spared = quoteList(
        textsOf(values).map(({ value }) => value),
        "and",
      );
      return finding(
        path,
        `This Deny spares requests for ${spared} only, and there are none, as ${why}: add that region`,
      );
    });
}

/** Whether a condition compares the requested region with texts that may be regions; others have rules of their own. */
function isOfRegions({ condition: { key, values }, operator: { family } }: KnownCondition): boolean {
  const texts = textsOf(values);
  const areRegions = texts.every(({ value }) => VALUE_FORMS.region.accepts(value.toLowerCase()));
  return key.toLowerCase() === "aws:requestedregion" && family === "String" && texts.length > 0 && areRegions;
}

/** Whether a statement may be about requests to a service that is global, of several regions or not of AWS. */
function mayBeOfSeveralRegions({ actions }: NormalStatement, { endpoints }: EndpointPolicy): boolean {
  const prefixes = textsOf(actions.items).map(({ value }) => parseAction(value)?.prefix);
  const isClear = !actions.negated && prefixes.length === actions.items.length && !prefixes.includes(undefined);
  if (isClear && prefixes.some((prefix = "") => OF_SEVERAL_REGIONS.test(prefix))) return true;
  return endpoints.some(({ service }) => {
    if (service?.serviceName.includes("{region}") && !OF_SEVERAL_REGIONS.test(service.name)) return false;
    return !isClear || service === undefined || prefixesOf(service.name).some((own) => prefixes.includes(own));
  });
}

import type { EndpointPolicy } from "../model/endpoint-policy";
import { type NormalStatement, textsOf } from "../policy/document/normal";
import { isPlain, parseArn } from "../policy/evaluate/arn";
import { findActions, parseAction } from "../policy/iam/find-actions";
import { prefixesOf } from "../policy/iam/iam-data";
import { isPossibleRegion, partitionOf } from "../services/regions";
import { show } from "../shapes/text";
import { arnsOf } from "./each-acting-statement";
import { policyRegion } from "./endpoint-region";
import { defineRule, type Finding } from "./rule";

/** Actions with two regions: `rds:CopyDBSnapshot`, `dynamodb:CreateTableReplica`, `ec2:CreateVpcPeeringConnection`. */
const OF_TWO_REGIONS = /Copy|Replica|Region|Global|Peering/;

/**
 * Invoking a model by a profile of several regions needs the model in each of them:
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html (2026)
 */
const PREFIX_OF_TWO_REGIONS = /^bedrock/;

export const otherRegion = defineRule({
  id: "other-region",
  severity: "warn",
  basis: "facts",
  what: "A statement names resources of the region that the endpoint leads to.",
  why: "Requests through the endpoint act on resources of its region, so the statement matches nothing.",
  source:
    "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-cross-region-privatelink-support.html (2026)",
  check: ({ policies, props }) =>
    policies.flatMap((policy) => {
      const region = policyRegion(policy, props);
      return region === undefined ? [] : policy.normal.statements.flatMap((one) => check(one, policy, region));
    }),
});

/** A statement that has one resource of the region, or of none, may be written for several regions. */
function check(statement: NormalStatement, policy: EndpointPolicy, region: string): readonly Finding[] {
  const arns = arnsOf(statement) ?? [];
  const regions = arns.map(({ value }) => regionElsewhere(value, region));
  if (arns.length === 0 || regions.includes(undefined) || mayBeOfTwoRegions(statement, policy)) return [];
  return arns.map(({ value, path }, index) => {
    const message = `${show(value)} is in ${show(regions[index])}, and requests through this endpoint act on resources in ${show(region)}: write that region, or "*" for any`;
    return { path, message };
  });
}

/** The region of an ARN if it is another; another partition has a rule of its own. */
function regionElsewhere(arn: string, here: string): string | undefined {
  const { partition = "", region = "" } = parseArn(arn) ?? {};
  const isHere = !isPossibleRegion(region) || region === here;
  return isHere || (isPlain(partition) && partition !== partitionOf(here)?.partition) ? undefined : region;
}

function mayBeOfTwoRegions({ actions }: NormalStatement, { service }: EndpointPolicy): boolean {
  const texts = textsOf(actions.items);
  if (actions.negated || texts.length < actions.items.length) return true;
  return texts.some(({ value }) => {
    const { prefix = "" } = parseAction(value) ?? {};
    const prefixes = value === "*" ? prefixesOf(service) : [prefix];
    const meant = findActions(value, prefixes);
    return (
      [prefix, ...prefixes].some((one) => PREFIX_OF_TWO_REGIONS.test(one)) ||
      meant.some(({ name }) => OF_TWO_REGIONS.test(name))
    );
  });
}

import type { ArnFault } from "../policy/evaluate/arn";
import { show } from "../shapes/text";
import { eachFaultyArn } from "./each-arn";
import { defineRule, finding } from "./rule";

const ADVICE: Partial<Readonly<Record<ArnFault, string>>> = {
  form: 'expected "*" or an ARN with six parts: arn:partition:service:region:account:resource',
  service: "its service must be in lower case",
  account: "its account must have 12 digits, or be empty or a wildcard",
};

export const malformedArn = defineRule({
  id: "malformed-arn",
  what: 'A resource is "*" or an ARN, and so is what ArnEquals and its like compare.',
  why: "AWS rejects the policy in the middle of an apply, or the statement matches nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (2026)",
  check: eachFaultyArn((arn, path, fault) => {
    const advice = ADVICE[fault];
    return advice === undefined ? [] : finding(path, `${show(arn)} is not an ARN that AWS accepts: ${advice}`);
  }),
});

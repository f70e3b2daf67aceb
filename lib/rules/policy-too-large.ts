import { MAX_POLICY_CHARACTERS, policySize } from "../policy/document/size";
import { defineRule, eachPolicy, finding } from "./rule";

export const policyTooLarge = defineRule({
  id: "policy-too-large",
  basis: "facts",
  what: `A policy has at most ${MAX_POLICY_CHARACTERS} characters.`,
  why: "AWS rejects a larger one in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachPolicy(({ path, document }) => {
    const { literal } = policySize(document);
    const message = `The policy has ${literal} characters, and AWS accepts ${MAX_POLICY_CHARACTERS}: use patterns such as "sqs:Get*", or fewer resources`;
    return literal > MAX_POLICY_CHARACTERS ? finding(path, message) : [];
  }),
});

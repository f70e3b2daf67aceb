import { MAX_POLICY_CHARACTERS, policySize } from "../policy/document/size";
import { defineRule, eachPolicy, finding } from "./rule";

export const policyMayBeTooLarge = defineRule({
  id: "policy-may-be-too-large",
  severity: "warn",
  basis: "facts",
  what: `A policy has at most ${MAX_POLICY_CHARACTERS} characters if each token becomes an ARN of usual length.`,
  why: "AWS rejects a larger one in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachPolicy(({ path, document }) => {
    const { literal, estimated } = policySize(document);
    const message = `The policy will have about ${estimated} characters once Terraform knows its tokens, and AWS accepts ${MAX_POLICY_CHARACTERS}: use patterns or fewer resources`;
    const isDoubtful = literal <= MAX_POLICY_CHARACTERS && estimated > MAX_POLICY_CHARACTERS;
    return isDoubtful ? finding(path, message) : [];
  }),
});

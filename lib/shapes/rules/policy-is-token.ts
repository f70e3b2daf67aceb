import { shapeRule } from "../rule";
import { isUnresolved } from "../unresolved";

export const policyIsToken = shapeRule({
  id: "policy-is-token",
  what: "A policy is known at synth; tokens may be among its values.",
  why: "Nobody would check it before AWS does.",
  message: (policy: unknown) =>
    isUnresolved(policy)
      ? "The whole policy is a Terraform token, which cannot be checked: write its statements here, with tokens for their values"
      : undefined,
});

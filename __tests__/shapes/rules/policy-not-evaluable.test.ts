import { policyNotEvaluable } from "../../../lib/shapes/rules/policy-not-evaluable";

describe("policy-not-evaluable", () => {
  test("says why a policy cannot be evaluated", () => {
    expect(policyNotEvaluable.check(["policy"], 'Effect is Allow or Deny, not "Alow"')).toEqual([
      {
        rule: "policy-not-evaluable",
        path: ["policy"],
        message: 'Effect is Allow or Deny, not "Alow": correct it',
        severity: "error",
      },
    ]);
  });
});

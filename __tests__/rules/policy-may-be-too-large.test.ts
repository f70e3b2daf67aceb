import { policyMayBeTooLarge } from "../../lib/rules/policy-may-be-too-large";
import { tokenValue } from "../../lib/shapes/unresolved";
import { type AcceptedCase, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

describe("policy-may-be-too-large", () => {
  test.each<AcceptedCase>([
    ["a small policy with a token", policyWith({ resources: tokenValue("queues") })],
    ["20,480 characters with an estimate for tokens", policyOf(20_480)],
    ["what is certainly too large, which is an error", policyWith({ resources: [tokenValue(1), "x".repeat(20_500)] })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(policyMayBeTooLarge, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["20,481 characters with an estimate for tokens", policyOf(20_481), "services.sqs.policy"],
    ["20,480 characters without the tokens", policyOf(20_480 + 150), "services.sqs.policy"],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(policyMayBeTooLarge, policy, use)).toEqual([`${path} (policy-may-be-too-large)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(policyMayBeTooLarge, policyOf(20_481))).toEqual([
      "The policy will have about 20481 characters once Terraform knows its tokens, and AWS accepts 20480: use patterns or fewer resources",
    ]);
  });
});

/** A policy that has so many characters if its token becomes one of 150. */
function policyOf(characters: number): readonly object[] {
  const rendered =
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":["",""]}]}';
  const text = "x".repeat(characters - rendered.length - 150);
  return policyWith({ actions: ["*"], resources: [text, tokenValue("queue")] });
}

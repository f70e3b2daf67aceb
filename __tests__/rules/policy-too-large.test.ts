import { policyTooLarge } from "../../lib/rules/policy-too-large";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths } from "./check-rule";
import { type AcceptedCase, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

describe("policy-too-large", () => {
  test.each<AcceptedCase>([
    ["a small policy", policyWith({})],
    ["20,480 characters", policyOf(20_480)],
    [
      "tokens that may be long, which is a warning",
      policyWith({ resources: Array.from({ length: 140 }, (_, index) => tokenValue(index)) }),
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(policyTooLarge, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["20,481 characters", policyOf(20_481), "services.sqs.policy"],
    ["a shared policy", policyOf(20_481), "policy", { sharedBy: ["sqs", "kms"] }],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(policyTooLarge, policy, use)).toEqual([`${path} (policy-too-large)`]);
  });

  test("counts what alsoAllow adds", () => {
    const alsoAllow = [{ actions: ["sqs:GetQueueUrl"], resources: ["*"] }];
    expect(paths(policyTooLarge, { services: { sqs: { policy: policyOf(20_480) } } })).toEqual([]);
    expect(paths(policyTooLarge, { services: { sqs: { policy: policyOf(20_480), alsoAllow } } })).toEqual([
      "services.sqs.policy",
    ]);
    const props = { services: { sqs: { policy: tokenValue("policy"), alsoAllow: policyOf(20_481) } } };
    expect(paths(policyTooLarge, props)).toEqual(["services.sqs.policy"]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(policyTooLarge, policyOf(20_481))).toEqual([
      'The policy has 20481 characters, and AWS accepts 20480: use patterns such as "sqs:Get*", or fewer resources',
    ]);
  });
});

/** A policy that has so many characters once it is rendered. */
function policyOf(characters: number): readonly object[] {
  const rendered =
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":""}]}';
  return policyWith({ actions: ["*"], resources: ["x".repeat(characters - rendered.length)] });
}

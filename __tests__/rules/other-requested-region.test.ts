import { otherRequestedRegion } from "../../lib/rules/other-requested-region";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths } from "./check-rule";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

const HERE = "eu-west-1";
const THERE = "us-east-1";
const when = (operator: string, values: unknown, elements: object = {}) =>
  policyWhen({ [operator]: { "aws:RequestedRegion": values } }, elements);
const DENY = { effect: "Deny" };
const at = (operator: string) => `services.sqs.policy[0].conditions.${operator}["aws:RequestedRegion"]`;

describe("other-requested-region", () => {
  test.each<AcceptedCase>([
    ["the region of the endpoint", when("StringEquals", HERE)],
    ["that region among others", when("StringEquals", [THERE, HERE])],
    ["a pattern for it", when("StringLike", "eu-*")],
    ["all but another region", when("StringNotEquals", THERE)],
    ["a token", when("StringEquals", [THERE, tokenValue("region")])],
    ["a variable", when("StringEquals", "${aws:PrincipalTag/region}")],
    ["no region, which has another rule", when("StringEquals", "us-east")],
    ["a Deny of another region", when("StringEquals", THERE, DENY)],
    ["a Deny that spares the region", when("StringNotEquals", [THERE, HERE], DENY)],
    ["a Deny that spares a token", when("StringNotEquals", [THERE, tokenValue("region")], DENY)],
    [
      "an access point of several regions",
      when("StringEquals", THERE, { actions: ["s3:GetObject"] }),
      { service: "s3" },
    ],
    ["all actions of s3", when("StringEquals", THERE, { actions: ["*"] }), { service: "s3" }],
    [
      "a profile of several regions",
      when("StringEquals", THERE, { actions: ["bedrock:InvokeModel"] }),
      { service: "bedrock-runtime" },
    ],
    ["a global service", when("StringEquals", THERE, { actions: ["iam:GetRole"] }), { service: "iam" }],
    ["a service that is not of AWS", when("StringEquals", THERE), { service: undefined }],
    ["all services, s3 among them", when("StringEquals", THERE, { actions: ["*"] }), { sharedBy: ["sqs", "s3"] }],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(otherRequestedRegion, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["another region", when("StringEquals", THERE), at("StringEquals")],
    ["several others", when("StringEquals", [THERE, "eu-central-1"]), at("StringEquals")],
    ["a pattern for others", when("StringLike", "us-*"), at("StringLike")],
    ["all but the own region", when("StringNotEquals", HERE), at("StringNotEquals")],
    ["others if there is a region", when("StringEqualsIfExists", THERE), at("StringEqualsIfExists")],
    ["a Deny that spares others only", when("StringNotEquals", [THERE], DENY), at("StringNotEquals")],
    ["a Deny that spares a pattern", when("StringNotLike", "us-*", DENY), at("StringNotLike")],
    [
      "a Deny of a document",
      documentWith({
        Effect: "Deny",
        Action: undefined,
        NotAction: ["iam:*"],
        Condition: { StringNotEquals: { "aws:requestedregion": THERE } },
      }),
      'services.sqs.policy.Statement.Condition.StringNotEquals["aws:requestedregion"]',
    ],
    [
      "an action of one service in a policy of several",
      when("StringEquals", THERE),
      'policy[0].conditions.StringEquals["aws:RequestedRegion"]',
      { sharedBy: ["sqs", "s3"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(otherRequestedRegion, policy, use)).toEqual([`${path} (other-requested-region)`]);
  });

  test.each([
    [
      "an Allow",
      when("StringEquals", THERE),
      'This Allow allows nothing, as requests through this endpoint are for "eu-west-1": name that region, or remove the condition',
    ],
    [
      "a Deny",
      when("StringNotEquals", THERE, DENY),
      'This Deny spares requests for "us-east-1" only, and there are none, as requests through this endpoint are for "eu-west-1": add that region',
    ],
  ])("says what is wrong with %s", (_about, policy, message) => {
    expect(messagesOf(otherRequestedRegion, policy)).toEqual([message]);
  });

  test.each([
    [
      "the region of the service, if that is another",
      { sqs: { serviceRegion: THERE, policy: when("StringEquals", THERE) } },
      {},
    ],
    ["no region, if only Terraform knows it", { sqs: { policy: when("StringEquals", THERE) } }, { region: undefined }],
  ])("compares with %s", (_about, services, props) => {
    expect(paths(otherRequestedRegion, { services, ...props })).toEqual([]);
  });
});

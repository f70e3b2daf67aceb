import { nullOfPresentKey } from "../../lib/rules/null-of-present-key";
import { tokenValue } from "../../lib/shapes/unresolved";
import { type AcceptedCase, type MessageCase, messagesOf, pathsOf, policyWhen } from "./policy-findings";

const DENY = { effect: "Deny" };

describe("null-of-present-key", () => {
  test.each<AcceptedCase>([
    ["a key that users alone have", policyWhen({ Null: { "aws:username": "true" } })],
    ["a key that members of organizations alone have", policyWhen({ Null: { "aws:PrincipalOrgID": "false" } })],
    ["a key that single services support", policyWhen({ Null: { "aws:VpceAccount": "false" } })],
    ["a key that anonymous requests do not carry", policyWhen({ Null: { "aws:PrincipalArn": "true" } }, DENY)],
    ["a comparison", policyWhen({ StringEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" } })],
    ["what only Terraform knows", policyWhen({ Null: { "aws:SourceVpce": tokenValue("absent") } })],
    ["several values, which have another rule", policyWhen({ Null: { "aws:SourceVpce": ["true", "false"] } })],
    ["an unknown effect, which has another rule", policyWhen({ Null: { "aws:SourceVpce": "true" } }, { effect: "x" })],
    ["a malformed value, which has another rule", policyWhen({ Null: { "aws:SourceVpce": "absent" } })],
  ])("accepts %s", (_, policy) => {
    expect(pathsOf(nullOfPresentKey, policy)).toEqual([]);
  });

  test.each([
    "aws:CurrentTime",
    "aws:EpochTime",
    "aws:PrincipalAccount",
    "aws:PrincipalType",
    "aws:RequestedRegion",
    "aws:SecureTransport",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:UserAgent",
    "aws:ViaAWSService",
    "aws:VpcSourceIp",
    "aws:userid",
  ])("reports %s", (key) => {
    expect(pathsOf(nullOfPresentKey, policyWhen({ Null: { [key]: "true" } }))).toEqual([
      `services.sqs.policy[0].conditions.Null["${key}"] (null-of-present-key)`,
    ]);
  });

  test.each<MessageCase>([
    [
      "absence in an Allow",
      policyWhen({ Null: { "aws:SourceVpce": true } }),
      "Null with true never holds and this Allow allows nothing: compare the values that are meant",
    ],
    [
      "absence in a Deny",
      policyWhen({ Null: { "aws:SourceVpce": "true" } }, DENY),
      "Null with true never holds and this Deny denies nothing: compare the values that are meant",
    ],
    [
      "presence",
      policyWhen({ Null: { "aws:SourceVpce": "false" } }, DENY),
      "Null with false always holds: leave it out, or compare the values that are meant",
    ],
  ])("says what %s does", (_, policy, outcome) => {
    expect(messagesOf(nullOfPresentKey, policy)).toEqual([
      `Every request through an endpoint carries "aws:SourceVpce", so ${outcome}`,
    ]);
  });
});

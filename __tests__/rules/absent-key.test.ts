import { absentKey } from "../../lib/rules/absent-key";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
} from "./policy-findings";

const DENY = { effect: "Deny" };
const BLOCK = { "aws:SourceIp": "203.0.113.0/24" };
const VPC = { StringNotEqualsIfExists: { "aws:SourceVpc": "vpc-0123456789abcdef0" } };
const VIA_SERVICE = { Bool: { "aws:ViaAWSService": "false" } };

describe("absent-key", () => {
  test.each<AcceptedCase>([
    ["the key that is meant", policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/16" } })],
    ["the key that is meant, denied", policyWhen({ NotIpAddress: { "aws:VpcSourceIp": "10.0.0.0/16" } }, DENY)],
    ["a key that single services support", policyWhen({ StringEquals: { "aws:VpceAccount": "111122223333" } })],
    ["the referer, which browsers send", policyWhen({ StringEquals: { "aws:referer": "https://example.com/" } })],
    ["the source of a service's call", policyWhen({ StringEquals: { "aws:SourceAccount": "111122223333" } })],
    ["a condition that always holds", policyWhen({ IpAddressIfExists: BLOCK })],
    ["absence", policyWhen({ Null: { "aws:SourceIp": "true" } })],
    [
      "a Deny that another condition narrows",
      policyWhen({ NotIpAddressIfExists: BLOCK, ...VPC, ...VIA_SERVICE }, DENY),
    ],
    ["the key that is meant, as a variable", policyWith({ resources: ["arn:aws:sqs:*:*:${aws:VpcSourceIp}"] })],
    ["a variable with a default value", policyWith({ resources: ["arn:aws:sqs:*:*:${aws:SourceIp, 'x'}"] })],
    ["presence that only Terraform knows", policyWhen({ Null: { "aws:SourceIp": tokenValue("absent") } })],
    ["an unknown effect, which has another rule", policyWhen({ IpAddress: BLOCK }, { effect: "allow" })],
  ])("accepts %s", (_, policy) => {
    expect(pathsOf(absentKey, policy)).toEqual([]);
  });

  test.each<MessageCase>([
    ["IpAddress in an Allow", policyWhen({ IpAddress: BLOCK }), "IpAddress never holds and this Allow allows nothing"],
    [
      "IpAddress in a Deny",
      policyWhen({ IpAddress: BLOCK }, DENY),
      "IpAddress never holds and this Deny denies nothing",
    ],
    ["NotIpAddress in an Allow", policyWhen({ NotIpAddress: BLOCK }), "NotIpAddress always holds and keeps nobody out"],
    [
      "NotIpAddress in a Deny",
      policyWhen({ NotIpAddress: BLOCK }, DENY),
      "NotIpAddress always holds and this Deny denies all requests that it is about",
    ],
    [
      "IfExists in a Deny",
      policyWhen({ IpAddressIfExists: BLOCK }, DENY),
      "IpAddressIfExists always holds and this Deny denies all requests that it is about",
    ],
    [
      "a Deny that excepts services alone",
      policyWhen({ NotIpAddressIfExists: BLOCK, ...VIA_SERVICE }, DENY),
      "NotIpAddressIfExists always holds and this Deny denies all requests that it is about",
    ],
    [
      "an Allow with other conditions",
      policyWhen({ IpAddress: BLOCK, StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
      "IpAddress never holds and this Allow allows nothing",
    ],
    [
      "ForAnyValue",
      policyWhen({ "ForAnyValue:NotIpAddress": BLOCK }),
      "ForAnyValue:NotIpAddress never holds and this Allow allows nothing",
    ],
    [
      "ForAllValues",
      policyWhen({ "ForAllValues:IpAddress": BLOCK }),
      "ForAllValues:IpAddress always holds and keeps nobody out",
    ],
    ["text", policyWhen({ StringEquals: BLOCK }), "StringEquals never holds and this Allow allows nothing"],
    ["presence", policyWhen({ Null: { "aws:SourceIp": false } }), "Null never holds and this Allow allows nothing"],
    [
      "absence in a Deny",
      policyWhen({ Null: { "aws:SourceIp": "true" } }, DENY),
      "Null always holds and this Deny denies all requests that it is about",
    ],
    [
      "a token for the addresses",
      policyWhen({ IpAddress: { "aws:SourceIp": tokenValue("blocks") } }),
      "IpAddress never holds and this Allow allows nothing",
    ],
    [
      "a document",
      documentWith({ Condition: { IpAddress: BLOCK } }),
      "IpAddress never holds and this Allow allows nothing",
    ],
  ])("reports %s", (_, policy, outcome) => {
    expect(messagesOf(absentKey, policy)).toEqual([
      `Requests through an endpoint never carry "aws:SourceIp", so ${outcome}: use "aws:VpcSourceIp", with addresses of the VPC`,
    ]);
  });

  test("reports the key in any spelling, where it is", () => {
    expect(pathsOf(absentKey, policyWhen({ IpAddress: { "AWS:sourceIP": "203.0.113.0/24" } }))).toEqual([
      'services.sqs.policy[0].conditions.IpAddress["AWS:sourceIP"] (absent-key)',
    ]);
  });

  test.each([
    ["a resource", policyWith({ resources: ["arn:aws:sqs:*:*:${aws:SourceIp}"] }), "aws:SourceIp"],
    [
      "the value of a condition",
      policyWhen({ StringNotEquals: { "aws:PrincipalTag/address": "a-${aws:sourceip}" } }, DENY),
      "aws:sourceip",
    ],
    ["a document", documentWith({ Resource: ["arn:aws:sqs:*:*:${aws:SourceIp}"] }), "aws:SourceIp"],
  ])("reports a variable without a value in %s", (_, policy, name) => {
    expect(messagesOf(absentKey, policy)).toEqual([
      `Requests through an endpoint never carry "${name}", so "\${${name}}" has no value and matches nothing: use "\${aws:VpcSourceIp}"`,
    ]);
  });
});

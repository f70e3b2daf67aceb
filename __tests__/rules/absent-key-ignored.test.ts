import { absentKeyIgnored } from "../../lib/rules/absent-key-ignored";
import { type AcceptedCase, type MessageCase, messagesOf, pathsOf, policyWhen } from "./policy-findings";

const DENY = { effect: "Deny" };
const BLOCK = { "aws:SourceIp": "203.0.113.0/24" };

describe("absent-key-ignored", () => {
  test.each<AcceptedCase>([
    ["the key that is meant", policyWhen({ IpAddressIfExists: { "aws:VpcSourceIp": "10.0.0.0/16" } })],
    ["a condition that never holds, which has another rule", policyWhen({ IpAddress: BLOCK })],
    ["a Deny of everything, which has another rule", policyWhen({ NotIpAddress: BLOCK }, DENY)],
  ])("accepts %s", (_, policy) => {
    expect(pathsOf(absentKeyIgnored, policy)).toEqual([]);
  });

  test.each<MessageCase>([
    ["IfExists in an Allow", policyWhen({ IpAddressIfExists: BLOCK }), "IpAddressIfExists"],
    ["absence in an Allow", policyWhen({ Null: { "aws:SourceIp": "true" } }), "Null"],
    [
      "a Deny that another condition narrows",
      policyWhen({ NotIpAddress: BLOCK, StringNotEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" } }, DENY),
      "NotIpAddress",
    ],
    [
      "absence in a Deny that another condition narrows",
      policyWhen({ Null: { "aws:SourceIp": "true" }, StringNotEquals: { "aws:SourceVpce": "vpce-01234567" } }, DENY),
      "Null",
    ],
  ])("reports %s", (_, policy, operator) => {
    expect(messagesOf(absentKeyIgnored, policy)).toEqual([
      `Requests through an endpoint never carry "aws:SourceIp", so ${operator} always holds and makes no difference: leave it out, or use "aws:VpcSourceIp"`,
    ]);
  });
});

import { malformedConditionValue } from "../../lib/rules/malformed-condition-value";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

describe("malformed-condition-value", () => {
  test.each<AcceptedCase>([
    ["true", policyWhen({ Bool: { "aws:SecureTransport": true } })],
    ["text of a truth value", policyWhen({ Bool: { "aws:SecureTransport": "FALSE" } })],
    ["presence", policyWhen({ Null: { "aws:username": "true" } })],
    ["a whole number", policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": 300 } })],
    ["a decimal with a sign", policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "-1.5" } })],
    ["a number with hundredths", policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "1.25" } })],
    ["a time without an offset", policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-12-31T23:59:59" } })],
    ["hundredths of a second", policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-12-31T23:59:59.25Z" } })],
    ["seconds with hundredths", policyWhen({ DateLessThan: { "aws:CurrentTime": "1767225600.25" } })],
    ["a day", policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-12-31" } })],
    ["a time", policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-12-31T23:59:59.5Z" } })],
    ["a time without seconds", policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-12-31T23:59+0100" } })],
    ["a time with an offset", policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-12-31T23:59:59-01:00" } })],
    ["seconds since 1970", policyWhen({ DateLessThan: { "aws:CurrentTime": 1767225600 } })],
    ["seconds with a fraction", policyWhen({ DateLessThan: { "aws:CurrentTime": "1767225600.5" } })],
    ["an address", policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0.1" } })],
    ["the address of the last octet", policyWhen({ IpAddress: { "aws:VpcSourceIp": "255.255.255.255/32" } })],
    ["a block", policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/0" } })],
    ["a block with host bits", policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0.1/16" } })],
    ["an IPv6 address", policyWhen({ IpAddress: { "aws:VpcSourceIp": "::1" } })],
    ["an IPv6 block", policyWhen({ IpAddress: { "aws:VpcSourceIp": "2001:db8::/128" } })],
    ["a variable", policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "${aws:PrincipalTag/age}" } })],
    ["a token", policyWhen({ Bool: { "aws:SecureTransport": tokenValue("truth") } })],
    ["any text", policyWhen({ StringEquals: { "aws:username": "5m" } })],
    ["an ARN, which has other rules", policyWhen({ ArnLike: { "aws:PrincipalArn": "deploy" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(malformedConditionValue, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a word for a truth value",
      policyWhen({ Bool: { "aws:SecureTransport": "yes" } }),
      'services.sqs.policy[0].conditions.Bool["aws:SecureTransport"]',
    ],
    [
      "text around a truth value",
      policyWhen({ Bool: { "aws:SecureTransport": "true " } }),
      'services.sqs.policy[0].conditions.Bool["aws:SecureTransport"]',
    ],
    [
      "text before a truth value",
      policyWhen({ Bool: { "aws:SecureTransport": " true" } }),
      'services.sqs.policy[0].conditions.Bool["aws:SecureTransport"]',
    ],
    [
      "a word for presence",
      policyWhen({ Null: { "aws:username": "absent" } }),
      'services.sqs.policy[0].conditions.Null["aws:username"]',
    ],
    [
      "text around presence",
      policyWhen({ Null: { "aws:username": "true!" } }),
      'services.sqs.policy[0].conditions.Null["aws:username"]',
    ],
    [
      "text before presence",
      policyWhen({ Null: { "aws:username": "!true" } }),
      'services.sqs.policy[0].conditions.Null["aws:username"]',
    ],
    [
      "a number with its unit",
      policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "5m" } }),
      'services.sqs.policy[0].conditions.NumericLessThan["aws:MultiFactorAuthAge"]',
    ],
    [
      "text before a number",
      policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "m5" } }),
      'services.sqs.policy[0].conditions.NumericLessThan["aws:MultiFactorAuthAge"]',
    ],
    [
      "a number that ends with a point",
      policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "5." } }),
      'services.sqs.policy[0].conditions.NumericLessThan["aws:MultiFactorAuthAge"]',
    ],
    [
      "a month that does not exist",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-13-01" } }),
      'services.sqs.policy[0].conditions.DateLessThan["aws:CurrentTime"]',
    ],
    [
      "an hour without minutes",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-12-31T23" } }),
      'services.sqs.policy[0].conditions.DateLessThan["aws:CurrentTime"]',
    ],
    [
      "a word before a date",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "on 2026-12-31" } }),
      'services.sqs.policy[0].conditions.DateLessThan["aws:CurrentTime"]',
    ],
    [
      "a word after a date",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-12-31 UTC" } }),
      'services.sqs.policy[0].conditions.DateLessThan["aws:CurrentTime"]',
    ],
    [
      "text before a date",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "x2026-12-31" } }),
      'services.sqs.policy[0].conditions.DateLessThan["aws:CurrentTime"]',
    ],
    [
      "text after a date",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-12-31x" } }),
      'services.sqs.policy[0].conditions.DateLessThan["aws:CurrentTime"]',
    ],
    [
      "seconds with their unit",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "1767225600s" } }),
      'services.sqs.policy[0].conditions.DateLessThan["aws:CurrentTime"]',
    ],
    [
      "text before seconds",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "s1767225600" } }),
      'services.sqs.policy[0].conditions.DateLessThan["aws:CurrentTime"]',
    ],
    [
      "the octet 256",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0.256" } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"]',
    ],
    [
      "three octets",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0/16" } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"]',
    ],
    [
      "33 bits of IPv4",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/33" } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"]',
    ],
    [
      "129 bits of IPv6",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": "2001:db8::/129" } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"]',
    ],
    [
      "nine groups of IPv6",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": "1:2:3:4:5:6:7:8:9" } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"]',
    ],
    [
      "a slash without a length",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/" } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"]',
    ],
    [
      "a length of four digits",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/0016" } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"]',
    ],
    [
      "two lengths",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/16/16" } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"]',
    ],
    [
      "a name",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": "localhost" } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"]',
    ],
    [
      "one of several values",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": ["10.0.0.0/8", "10.0.0.0/33"] } }),
      'services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"][1]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(malformedConditionValue, policy, use)).toEqual([`${path} (malformed-condition-value)`]);
  });

  test.each<MessageCase>([
    [
      "a truth value",
      policyWhen({ Bool: { "aws:SecureTransport": "yes" } }),
      '"yes" cannot be compared by Bool: expected true or false',
    ],
    [
      "presence",
      policyWhen({ Null: { "aws:username": "absent" } }),
      '"absent" cannot be compared by Null: expected true (the key is absent) or false',
    ],
    [
      "a number",
      policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "5m" } }),
      '"5m" cannot be compared by NumericLessThan: expected a number',
    ],
    [
      "a date",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-13-01" } }),
      '"2026-13-01" cannot be compared by DateLessThan: expected a date such as "2026-12-31T23:59:59Z", or seconds since 1970',
    ],
    [
      "an address",
      policyWhen({ NotIpAddress: { "aws:VpcSourceIp": "10.0.0.0/33" } }),
      '"10.0.0.0/33" cannot be compared by NotIpAddress: expected an address or CIDR block, such as "10.0.0.0/16"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(malformedConditionValue, policy, use)).toEqual([message]);
  });
});

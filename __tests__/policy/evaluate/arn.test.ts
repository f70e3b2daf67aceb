import { findArnFault, mixesAccount } from "../../../lib/policy/evaluate/arn";

describe("findArnFault()", () => {
  test.each([
    ["arn:aws:sqs:eu-west-1:123456789012:orders", undefined],
    ["arn:aws:s3:::bucket/key:part", undefined],
    ["arn:*:sqs:*:*:*", undefined],
    ["arn:aws:sqs:*:${aws:PrincipalAccount}:orders", undefined],
    ["arn:aws:iam::aws:policy/x", undefined],
    ["orders", "form"],
    ["arn:aws:sqs:eu-west-1", "form"],
    ["arn:aws:sqs:eu-west-1:123456789012:", "form"],
    ["arn:asw:SQS:eu-west-1:1:orders", "partition"],
    ["arn:aws:SQS:eu-west-1:1:orders", "service"],
    ["arn:aws:sqs:eu-west-1:1:orders", "account"],
    ["arn:aws:sqs:eu-west-1:1234567890123:orders", "account"],
    ["arn:aws:sqs:eu-west-1:1*:orders", "account pattern"],
  ])("finds in %s: %s", (arn, fault) => {
    expect(findArnFault(arn)).toBe(fault);
  });
});

describe("mixesAccount()", () => {
  test.each([
    ["arn:aws:iam::1234*:role/x", true],
    ["arn:aws:iam::12345678901?:role/x", true],
    ["arn:aws:iam::123456789012:role/x", false],
    ["arn:aws:iam::*:role/x", false],
    ["arn:aws:iam::a1*:role/x", false],
    ["urn:aws:iam::1234*:role/x", false],
    ["arn:aws", false],
  ])("of %s is %s", (text, expected) => {
    expect(mixesAccount(text)).toBe(expected);
  });
});

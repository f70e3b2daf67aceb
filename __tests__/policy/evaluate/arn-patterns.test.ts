import { coversArn, mayMeanSameArn, mayMeanSameParts } from "../../../lib/policy/evaluate/arn-patterns";

describe("coversArn()", () => {
  test.each([
    ["*", "*", true],
    ["*", "arn:aws:s3:::b/*", true],
    ["arn:aws:s3:::b", "arn:aws:s3:::b", true],
    ["arn:aws:s3:::b*", "arn:aws:s3:::b/a:c", true],
    ["arn:*:s3:::*", "arn:aws:s3:::b", true],
    ["arn:aws:sqs:*:*:*", "arn:aws:sqs:eu-west-1:111122223333:q", true],
    ["arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::${aws:username}/a", true],
    ["arn:aws:s3:::b", "*", false],
    ["arn:aws:s3:::b/*", "arn:aws:s3:::b", false],
    ["arn:aws:sqs:*", "arn:aws:sqs:eu-west-1:111122223333:q", false],
    ["arn:aws:sqs:*:q", "arn:aws:sqs:eu-west-1:111122223333:q", false],
    ["arn:aws:sqs:eu-*:*:*", "arn:aws:sqs:us-east-1:111122223333:eu-q", false],
  ])("of %j and %j is %s", (wide, narrow, expected) => {
    expect(coversArn(wide, narrow)).toBe(expected);
  });
});

describe("mayMeanSameArn()", () => {
  test.each([
    ["arn:aws:s3:::a*", "arn:aws:s3:::*b", true],
    ["arn:aws:s3:::a*", "*", true],
    ["arn:aws:s3:::a", "arn:aws:s3:::b", false],
  ])("of %j and %j is %s", (one, other, expected) => {
    expect(mayMeanSameArn(one, other)).toBe(expected);
  });
});

describe("mayMeanSameParts()", () => {
  test.each([
    ["arn:aws:*:*:111122223333:*", "arn:aws:ecr:eu-west-1:602401143452:repository/*", false],
    ["arn:aws:*:*:*:*", "arn:aws:ecr:eu-west-1:602401143452:repository/*", true],
    ["arn:aws:ecr:*:*:repository/eks/*", "arn:aws:ecr:eu-west-1:602401143452:repository/*", true],
    ["arn:aws:ecr:*", "arn:aws:ecr:eu-west-1:602401143452:repository/*", true],
    ["*", "arn:aws:ecr:eu-west-1:602401143452:repository/*", true],
    ["arn:aws:s3:::a*", "arn:aws:s3:::b", false],
  ])("compares %s with %s part by part", (one, other, expected) => {
    expect(mayMeanSameParts(one, other)).toBe(expected);
    expect(mayMeanSameParts(other, one)).toBe(expected);
  });
});

import { fitsForm } from "../../../lib/policy/evaluate/resource-form";

const BUCKET = "s3:::${BucketName}";
const OBJECT = "s3:::${BucketName}/${ObjectName}";
const QUEUE = "sqs:${Region}:${Account}:${QueueName}";
const STREAM = "logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}";

describe("fitsForm()", () => {
  test.each([
    ["arn:aws:s3:::b", BUCKET],
    ["arn:aws:s3:::b*", BUCKET],
    ["arn:aws:s3:::*", BUCKET],
    ["arn:aws:s3:::b/*", OBJECT],
    ["arn:aws:s3:::b/x/y", OBJECT],
    ["arn:aws:s3:::b*", OBJECT],
    ["arn:aws:s3:::b?x", OBJECT],
    ["arn:aws:s3:::${aws:username}", OBJECT],
    ["arn:aws-cn:sqs:cn-north-1:111122223333:orders", QUEUE],
    ["arn:aws:sqs:*:*:*", QUEUE],
    ["arn:aws:*", QUEUE],
    ["arn:aws:SQS:eu-west-1:111122223333:Orders", QUEUE],
    ["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/x:*", STREAM],
    ["arn:aws:logs:*:*:*", STREAM],
    ["arn:aws:iam::111122223333:role/a/b", "iam::${Account}:role/${RoleNameWithPath}"],
    ["arn:aws:ec2:eu-west-1::image/ami-1", "ec2:${Region}::image/${ImageId}"],
    ["arn:aws:dynamodb:eu-west-1:111122223333:table/x", "dynamodb:${Region}:${Account}:table/${TableName}"],
  ])("is true of %s and %s", (arn, form) => {
    expect(fitsForm(arn, form)).toBe(true);
  });

  test.each([
    ["arn:aws:s3:::b", OBJECT],
    ["arn:aws:s3:::b/*", BUCKET],
    ["arn:aws:s3:::*/*", BUCKET],
    ["arn:aws:s3:::b", "s3:${Region}:${Account}:accesspoint/${AccessPointName}"],
    ["arn:aws:s3:::b/*", "s3:${Region}:${Account}:accesspoint/${AccessPointName}"],
    ["arn:aws:sns:eu-west-1:111122223333:orders", QUEUE],
    ["arn:aws:sq:eu-west-1:111122223333:orders", QUEUE],
    ["arn:aws:sqs:eu-west-1:111122223333", QUEUE],
    ["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/x", STREAM],
    ["arn:aws:kms:eu-west-1:111122223333:alias/x", "kms:${Region}:${Account}:key/${KeyId}"],
    ["arn:aws:iam::111122223333:user/x", "iam::${Account}:role/${RoleNameWithPath}"],
    ["arn:aws:dynamodb:eu-west-1:111122223333:table/x/index/*", "dynamodb:${Region}:${Account}:table/${TableName}"],
  ])("is false of %s and %s", (arn, form) => {
    expect(fitsForm(arn, form)).toBe(false);
  });
});

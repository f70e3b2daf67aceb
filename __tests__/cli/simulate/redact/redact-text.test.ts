import { redactText } from "../../../../cli/simulate/redact/redact-text";
import { makeStandIns } from "../../../../cli/simulate/redact/stand-ins";

describe("redactText()", () => {
  test.each([
    ["arn:aws:iam::111122223333:role/app/deploy", "arn:aws:iam::account-1:role/path-1/role-1"],
    ["arn:aws:iam::111122223333:root", "arn:aws:iam::account-1:root"],
    ["arn:aws:sts::111122223333:assumed-role/app/i-0a1", "arn:aws:sts::account-1:assumed-role/role-1/session-1"],
    ["arn:aws:s3:::my-bucket/2026/a.txt", "arn:aws:s3:::bucket-1/key-1/key-2"],
    ["arn:aws:s3:::my-bucket/logs/*", "arn:aws:s3:::bucket-1/key-1/*"],
    ["arn:aws:sqs:eu-west-1:111122223333:jobs", "arn:aws:sqs:eu-west-1:account-1:resource-1"],
    [
      "arn:aws:dynamodb:eu-west-1:111122223333:table/users/index/x",
      "arn:aws:dynamodb:eu-west-1:account-1:table/path-1/path-2/resource-1",
    ],
    ["account 111122223333 of o-a1b2c3d4e5", "account account-1 of organization-1"],
    ["vpce-0aaaabbbbccccdddd from 10.0.1.7 and 2001:db8::7", "id-1 from address-1 and address-2"],
    ["aws:PrincipalTag/team, terraform:aws_sqs_queue.q.arn", "aws:PrincipalTag/tag-1, terraform:reference-1"],
    [
      "services.sqs.policy[0], which fails in StringEquals aws:PrincipalOrgID",
      "services.sqs.policy[0], which fails in StringEquals aws:PrincipalOrgID",
    ],
  ])("keeps the shape of %s", (text, expected) => {
    expect(redactText(text, makeStandIns())).toBe(expected);
  });

  test("gives the same name the same stand-in", () => {
    const standIn = makeStandIns();
    const [bucket, other] = ["arn:aws:s3:::b/k", "arn:aws:s3:::c"].map((arn) => redactText(arn, standIn));
    expect([bucket, other, redactText("arn:aws:s3:::b", standIn)]).toEqual([
      "arn:aws:s3:::bucket-1/key-1",
      "arn:aws:s3:::bucket-2",
      "arn:aws:s3:::bucket-1",
    ]);
  });
});

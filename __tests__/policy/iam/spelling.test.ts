import { spellAction, spellConditionKey } from "../../../lib/policy/iam/spelling";

describe("spellAction()", () => {
  test.each([
    ["sqs:SendMessage", "sqs:SendMessage"],
    ["sqs:sendmessage", "sqs:SendMessage"],
    ["SNS:Publish", "sns:Publish"],
    ["IAM:passrole", "iam:PassRole"],
    ["S3:*", "s3:*"],
    ["SQS:Get*", "sqs:Get*"],
    ["SQS:BrandNew", "sqs:BrandNew"],
    ["X:Y", "x:Y"],
    ["Constructor:Name", "constructor:Name"],
    ["*", "*"],
    ["SendMessage", "SendMessage"],
  ])("spells %s as %s", (written, spelled) => {
    expect(spellAction(written)).toBe(spelled);
  });
});

describe("spellConditionKey()", () => {
  test.each([
    ["aws:SourceVpce", "aws:SourceVpce"],
    ["aws:sourceVpce", "aws:SourceVpce"],
    ["AWS:SOURCEVPC", "aws:SourceVpc"],
    ["aws:PrincipalOrgId", "aws:PrincipalOrgID"],
    ["aws:UserName", "aws:username"],
    ["KMS:viaService", "kms:ViaService"],
    ["AWS:resourcetag/Cost Center", "aws:ResourceTag/Cost Center"],
    ["aws:ResourceTag/a/B", "aws:ResourceTag/a/B"],
    ["kms:encryptioncontext:App", "kms:EncryptionContext:App"],
    ["SAML:AUD", "saml:aud"],
    ["Accounts.Google.com:aud", "accounts.google.com:aud"],
    ["id.example.com/X:sub", "id.example.com/X:sub"],
    ["aws:brandNew", "aws:brandNew"],
    ["x:Y", "x:Y"],
    ["NoPrefix", "NoPrefix"],
    ["", ""],
  ])("spells %s as %s", (written, spelled) => {
    expect(spellConditionKey(written)).toBe(spelled);
  });
});

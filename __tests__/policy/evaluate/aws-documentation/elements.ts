import { type DocumentedCase, iamPage, policy, requestCases } from "./documented-case";

const ACTION = iamPage("reference_policies_elements_action");
const NOT_ACTION = iamPage("reference_policies_elements_notaction");
const RESOURCE = iamPage("reference_policies_elements_resource");
const NOT_RESOURCE = iamPage("reference_policies_elements_notresource");
const ARNS = iamPage("reference-arns");
const DENIES = iamPage("reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay");
const LOGIC = iamPage("reference_policies_evaluation-logic_policy-eval-denyallow");
const PARC = iamPage("reference_policies_evaluation-logic_policy-eval-reqcontext");

const BUCKET = "arn:aws:s3:::amzn-s3-demo-bucket";
const REPORTS = policy(
  { Sid: "AllowGetList", Action: ["iam:Get*", "iam:List*"] },
  { Sid: "DenyReports", Effect: "Deny", Action: "iam:*Report" },
);
const MFA = policy(
  {},
  { Effect: "Deny", NotAction: "iam:*", Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } } },
);
const PAYROLL = policy(
  {},
  { Effect: "Deny", Action: "s3:*", NotResource: ["arn:aws:s3:::HRBucket/Payroll", "arn:aws:s3:::HRBucket/Payroll/*"] },
);
const CREATE = policy({
  Action: "s3:CreateBucket",
  Resource: "arn:aws:s3:::amzn-s3-demo-bucket1",
  Condition: { StringEquals: { "aws:PrincipalTag/dept": "123" } },
});
const OWN = { action: "s3:CreateBucket", resource: "arn:aws:s3:::amzn-s3-demo-bucket1" };

/** Objects of which the page says whether `amzn-s3-demo-bucket/*\/test/*` is them. */
const MATCHING = [
  "1/test/object.jpg",
  "1/2/test/object.jpg",
  "1/2/test/3/object.jpg",
  "1/2/3/test/4/object.jpg",
  "1///test///object.jpg",
  "1/test/.jpg",
  "/test/object.jpg",
  "1/test/",
];
const OTHERS = ["1-test/object.jpg", "test/object.jpg", "1/2/test.jpg"];

/** What the pages say of actions, resources, effects and how they decide together. */
export const ELEMENTS: readonly DocumentedCase[] = [
  ...requestCases(ACTION, policy({ Action: "IAM:listaccesskeys" }), [
    [{ action: "iam:ListAccessKeys" }, "allowed", 0],
    [{ action: "iam:ListAccessKey" }, "denied", undefined],
  ]),
  ...requestCases(ACTION, policy({ Action: ["sqs:SendMessage", "ec2:StartInstances"] }), [
    [{ action: "sqs:SendMessage" }, "allowed", 0],
    [{ action: "ec2:StartInstances" }, "allowed", 0],
    [{ action: "sqs:StartInstances" }, "denied", undefined],
  ]),
  ...requestCases(ACTION, policy({ Action: "s3:*" }), [
    [{ action: "s3:DeleteBucket" }, "allowed", 0],
    [{ action: "s3express:CreateSession" }, "denied", undefined],
  ]),
  ...requestCases(ACTION, policy({ Action: "iam:*AccessKey*" }), [
    [{ action: "iam:CreateAccessKey" }, "allowed", 0],
    [{ action: "iam:DeleteAccessKey" }, "allowed", 0],
    [{ action: "iam:ListAccessKeys" }, "allowed", 0],
    [{ action: "iam:UpdateAccessKey" }, "allowed", 0],
    [{ action: "iam:CreateUser" }, "denied", undefined],
  ]),
  ...requestCases(NOT_ACTION, policy({ NotAction: "s3:DeleteBucket", Resource: "arn:aws:s3:::*" }), [
    [{ action: "s3:PutObject" }, "allowed", 0],
    [{ action: "s3:DeleteBucket", resource: BUCKET }, "denied", undefined],
    [{ action: "sqs:SendMessage", resource: "arn:aws:sqs:us-east-1:111122223333:queue" }, "denied", undefined],
  ]),
  ...requestCases(NOT_ACTION, policy({ NotAction: "iam:*" }), [
    [{ action: "ec2:RunInstances" }, "allowed", 0],
    [{ action: "iam:CreateUser" }, "denied", undefined],
  ]),
  ...requestCases(NOT_ACTION, MFA, [
    [{ context: { "aws:MultiFactorAuthPresent": "false" } }, "denied", 1],
    [{ context: {} }, "denied", 1],
    [{ context: { "aws:MultiFactorAuthPresent": "true" } }, "allowed", 0],
    [{ action: "iam:ChangePassword", context: { "aws:MultiFactorAuthPresent": "false" } }, "allowed", 0],
  ]),
  ...requestCases(RESOURCE, policy({ Resource: `${BUCKET}/*/test/*` }), [
    ...MATCHING.map((key) => [{ resource: `${BUCKET}/${key}` }, "allowed", 0] as const),
    ...OTHERS.map((key) => [{ resource: `${BUCKET}/${key}` }, "denied", undefined] as const),
  ]),
  ...requestCases(RESOURCE, policy({ Resource: "arn:aws:iam::111122223333:user/Bob" }), [
    [{ resource: "arn:aws:iam::111122223333:user/Bob" }, "allowed", 0],
    [{ resource: "arn:aws:iam::111122223333:user/bob" }, "denied", undefined],
  ]),
  ...requestCases(RESOURCE, policy({ Resource: "arn:aws:iam::111122223333:user/accounting/*" }), [
    [{ resource: "arn:aws:iam::111122223333:user/accounting/emea/ana" }, "allowed", 0],
    [{ resource: "arn:aws:iam::111122223333:user/sales/ana" }, "denied", undefined],
  ]),
  // "If the * wildcard is the last character of a segment, it can expand to match beyond the colon boundaries."
  ...requestCases(RESOURCE, policy({ Resource: "arn:aws:lambda:us-east-2:111122223333:function:*" }), [
    [{ resource: "arn:aws:lambda:us-east-2:111122223333:function:shop:1" }, "allowed", 0],
    [{ resource: "arn:aws:lambda:us-east-2:444455556666:function:shop" }, "denied", undefined],
  ]),
  ...requestCases(ARNS, policy({ Resource: `${BUCKET}/????-test` }), [
    [{ resource: `${BUCKET}/1234-test` }, "allowed", 0],
    [{ resource: `${BUCKET}/a100-test` }, "allowed", 0],
    [{ resource: `${BUCKET}/100-test` }, "denied", undefined],
  ]),
  ...requestCases(ARNS, policy({ Resource: "arn:aws:ec2:*:123456789012:vpc/*" }), [
    [{ resource: "arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-0e9801d129EXAMPLE" }, "allowed", 0],
    [{ resource: "arn:aws:ec2:eu-west-1:123456789012:volume/vol-1" }, "denied", undefined],
    [{ resource: "arn:aws:ec2:eu-west-1:444455556666:vpc/vpc-1" }, "denied", undefined],
  ]),
  ...requestCases(ARNS, policy({ Resource: "arn:aws:iam::123456789012:role/service-*" }), [
    [{ resource: "arn:aws:iam::123456789012:role/service-role1" }, "allowed", 0],
    [{ resource: "arn:aws:iam::123456789012:role/other" }, "denied", undefined],
  ]),
  ...requestCases(NOT_RESOURCE, PAYROLL, [
    [{ resource: "arn:aws:s3:::HRBucket/Payroll" }, "allowed", 0],
    [{ resource: "arn:aws:s3:::HRBucket/Payroll/2026" }, "allowed", 0],
    [{ resource: "arn:aws:s3:::HRBucket/Other" }, "denied", 1],
    [{ resource: "arn:aws:s3:::HRBucket" }, "denied", 1],
    [{ action: "ec2:RunInstances", resource: "*" }, "allowed", 0],
  ]),
  ...requestCases(NOT_RESOURCE, policy({ NotResource: "arn:aws:s3:::HRBucket" }), [
    [{ action: "iam:PutUserPolicy", resource: "arn:aws:iam::111122223333:user/ana" }, "allowed", 0],
    [{ resource: "arn:aws:s3:::HRBucket" }, "denied", undefined],
  ]),
  ...requestCases(DENIES, REPORTS, [
    [{ action: "iam:GetUser" }, "allowed", 0],
    [{ action: "iam:ListUsers" }, "allowed", 0],
    [{ action: "iam:CreatePolicy" }, "denied", undefined],
    [{ action: "iam:GetOrganizationsAccessReport" }, "denied", 1],
    [{ action: "iam:GenerateCredentialReport" }, "denied", 1],
  ]),
  // An explicit deny wins, wherever it stands; what nothing allows is denied.
  ...requestCases(LOGIC, policy({ Effect: "Deny", Action: "s3:Get*" }, { Action: "s3:*" }), [
    [{ action: "s3:GetObject" }, "denied", 0],
    [{ action: "s3:PutObject" }, "allowed", 1],
    [{ action: "sqs:SendMessage" }, "denied", undefined],
  ]),
  ...requestCases(PARC, CREATE, [
    [{ ...OWN, context: { "aws:PrincipalTag/dept": "123" } }, "allowed", 0],
    [{ ...OWN, action: "s3:DeleteBucket", context: { "aws:PrincipalTag/dept": "123" } }, "denied", undefined],
    [{ ...OWN, context: { "aws:PrincipalTag/dept": "321" } }, "denied", undefined],
    [{ ...OWN }, "denied", undefined],
  ]),
];

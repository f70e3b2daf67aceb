import { dataVersion } from "../../lib/policy/iam/iam-data";
import { uncheckedKey } from "../../lib/policy/statement/unchecked";
import { unknownConditionKey } from "../../lib/rules/unknown-condition-key";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

describe("unknown-condition-key", () => {
  test.each<AcceptedCase>([
    ["a global key", policyWhen({ StringEquals: { "aws:PrincipalOrgID": "x" } })],
    ["another case", policyWhen({ StringEquals: { "AWS:principalorgid": "x" } })],
    [
      "a key in the spelling of AWS's guides",
      documentWith({ Condition: { StringEquals: { "aws:sourceVpce": "x", "aws:PrincipalOrgId": "x" } } }),
    ],
    [
      "an unchecked key beside a known one",
      policyWhen({ StringEquals: { [uncheckedKey("aws:New")]: "x", "aws:SourceVpc": "x" } }),
    ],
    ["an unchecked tag", policyWhen({ StringEquals: { [uncheckedKey("aws:NewTag/cost center")]: "x" } })],
    ["an unchecked key in a document", documentWith({ Condition: { Bool: { [uncheckedKey("aws:New")]: "true" } } })],
    [
      "an unchecked key in statements for all",
      policyWhen({ Null: { [uncheckedKey("foo:New")]: true } }, { actions: ["*"] }),
      { sharedBy: ["sqs", "kms"] },
    ],
    ["a tag", policyWhen({ StringEquals: { "aws:ResourceTag/team": "x" } })],
    [
      "a key of the service",
      policyWhen({ StringEquals: { "kms:ViaService": "x" } }, { actions: ["*"] }),
      { service: "kms" },
    ],
    [
      "claims of any identity provider",
      policyWhen({ StringEquals: { "id.example.com/x:sub": "x" } }, { actions: ["*"] }),
      { service: "sts" },
    ],
    [
      "claims of any identity provider in a service outside the catalogue",
      policyWhen({ StringEquals: { "id.example.com/x:sub": "x" } }),
      { service: undefined },
    ],
    [
      "claims of any identity provider in a shared document",
      documentWith({ Condition: { StringEquals: { "id.example.com/x:sub": "a" } } }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a key of one service in a shared document",
      documentWith({ Condition: { StringEquals: { "kms:ViaService": "x" } } }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a key of one service in statements for all, which has another rule",
      policyWhen({ StringEquals: { "kms:ViaService": "x" } }, { actions: ["*"] }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a global key without aws: in statements for all",
      policyWhen({ StringEquals: { "lambda:SourceFunctionArn": "x" } }, { actions: ["*"] }),
      { sharedBy: ["sqs", "kms"] },
    ],
    ["a tag without its name, which has another rule", policyWhen({ StringEquals: { "aws:ResourceTag/": "x" } })],
    ["an unknown operator, which has another rule", policyWhen({ StringEqual: { "aws:PrincpalOrgID": "x" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(unknownConditionKey, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a misspelt global key",
      policyWhen({ StringEquals: { "aws:PrincpalOrgID": "x" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincpalOrgID"]',
    ],
    [
      "a key of another service",
      policyWhen({ StringEquals: { "kms:ViaService": "x" } }),
      'services.sqs.policy[0].conditions.StringEquals["kms:ViaService"]',
    ],
    [
      "a misspelt key of the service",
      policyWhen({ StringEquals: { "kms:ViaServce": "x" } }, { actions: ["*"] }),
      'services.kms.policy[0].conditions.StringEquals["kms:ViaServce"]',
      { service: "kms" },
    ],
    [
      "a misspelt global key in a service outside the catalogue",
      policyWhen({ StringEquals: { "aws:PrincpalOrgID": "x" } }),
      'customServices.custom.policy[0].conditions.StringEquals["aws:PrincpalOrgID"]',
      { service: undefined },
    ],
    [
      "a misspelt key of a known prefix in a service outside the catalogue",
      policyWhen({ StringEquals: { "kms:ViaServce": "x" } }),
      'customServices.custom.policy[0].conditions.StringEquals["kms:ViaServce"]',
      { service: undefined },
    ],
    [
      "a misspelt key of a known prefix in a shared document",
      documentWith({ Condition: { StringEquals: { "kms:ViaServce": "x" } } }),
      'policy.Statement.Condition.StringEquals["kms:ViaServce"]',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an unknown key in statements for all",
      policyWhen({ StringEquals: { "foo:Bar": "x" } }, { actions: ["*"] }),
      'policy[0].conditions.StringEquals["foo:Bar"]',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a misspelt global key in statements for all",
      policyWhen({ StringEquals: { "aws:PrincpalOrgID": "x" } }, { actions: ["*"] }),
      'policy[0].conditions.StringEquals["aws:PrincpalOrgID"]',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a misspelt key beside an unchecked one",
      policyWhen({ StringEquals: { [uncheckedKey("aws:New")]: "x", "aws:PrincpalOrgID": "x" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincpalOrgID"]',
    ],
    [
      "an unchecked key without its prefix",
      policyWhen({ StringEquals: { [uncheckedKey("New")]: "x" } }),
      "services.sqs.policy[0].conditions.StringEquals.New",
    ],
    [
      "an unknown key of a shared document, in any case",
      documentWith({ Condition: { StringEquals: { "AWS:PrincpalOrgID": "x" } } }),
      'policy.Statement.Condition.StringEquals["AWS:PrincpalOrgID"]',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a key without its prefix in statements for all",
      policyWhen({ StringEquals: { PrincipalOrgID: "x" } }, { actions: ["*"] }),
      "policy[0].conditions.StringEquals.PrincipalOrgID",
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(unknownConditionKey, policy, use)).toEqual([`${path} (unknown-condition-key)`]);
  });

  test.each<MessageCase>([
    [
      "a misspelt key",
      policyWhen({ StringEquals: { "aws:PrincpalOrgID": "x" } }),
      `"aws:PrincpalOrgID" is not a condition key for the "sqs" endpoint in ${dataVersion()}: did you mean "aws:PrincipalOrgID" or "aws:PrincipalArn"? If AWS has added it since, write [uncheckedKey("aws:PrincpalOrgID")] in its place`,
    ],
    [
      "a key that is near to none",
      policyWhen({ StringEquals: { "foo:Bar": "x" } }, { actions: ["*"] }),
      `"foo:Bar" is not a condition key in ${dataVersion()}: if AWS has added it since, write [uncheckedKey("foo:Bar")] in its place`,
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a tag key that is near, which is no name by itself",
      policyWhen({ StringEquals: { "aws:ResourcTag/x": "x" } }),
      `"aws:ResourcTag/x" is not a condition key for the "sqs" endpoint in ${dataVersion()}: if AWS has added it since, write [uncheckedKey("aws:ResourcTag/x")] in its place`,
    ],
    [
      "a key in a document",
      documentWith({ Condition: { StringEquals: { "AWS:BrandNewKey": "x" } } }),
      `"AWS:BrandNewKey" is not a condition key for the "sqs" endpoint in ${dataVersion()}: if AWS has added it since, set severity: { "unknown-condition-key": "warn" }`,
    ],
    [
      "a key that is not looked up and has no prefix",
      policyWhen({ StringEquals: { [uncheckedKey("BrandNewKey")]: "x" } }),
      '"BrandNewKey" is not the name of a condition key: write its prefix too, as in "aws:SourceVpc"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(unknownConditionKey, policy, use)).toEqual([message]);
  });
});

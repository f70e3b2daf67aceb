import { contradictoryConditions } from "../../lib/rules/contradictory-conditions";
import { tokenValue } from "../../lib/shapes/unresolved";
import { documentWith, messagesOf, pathsOf, policyWhen } from "./policy-findings";

const TEAM = "aws:PrincipalTag/team";
const ORG = "aws:PrincipalOrgID";

describe("contradictory-conditions", () => {
  test.each<[about: string, conditions: object]>([
    ["different keys", { StringEquals: { [TEAM]: "a", [ORG]: "o-a1b2c3d4e5" } }],
    [
      "a pattern that one value matches",
      { StringEquals: { [TEAM]: ["a", "billing-x"] }, StringLike: { [TEAM]: "billing-*" } },
    ],
    ["patterns that overlap", { StringLike: { [TEAM]: "billing-*" }, StringLikeIfExists: { [TEAM]: "*-readers" } }],
    ["a value that is not excluded", { StringEquals: { [TEAM]: ["a", "b"] }, StringNotEquals: { [TEAM]: "a" } }],
    [
      "an excluded pattern within another",
      { StringLike: { [TEAM]: "billing-*" }, StringNotLike: { [TEAM]: "billing-old-*" } },
    ],
    ["another case", { StringEqualsIgnoreCase: { [TEAM]: "A" }, StringNotEquals: { [TEAM]: "a" } }],
    ["absent or equal", { StringEqualsIfExists: { [TEAM]: "a" }, Null: { [TEAM]: true } }],
    ["present and equal", { StringEquals: { [TEAM]: "a" }, Null: { [TEAM]: false } }],
    ["absent and not equal", { StringNotEquals: { [TEAM]: "a" }, Null: { [TEAM]: true } }],
    ["a variable", { StringEquals: { [TEAM]: "${aws:PrincipalTag/unit}" }, StringLike: { [TEAM]: "billing-*" } }],
    ["a token", { StringEquals: { [TEAM]: tokenValue(1) }, StringLike: { [TEAM]: "billing-*" } }],
    ["a list with a token", { StringEquals: { [TEAM]: ["a", tokenValue(1)] }, StringLike: { [TEAM]: "billing-*" } }],
    [
      "a list key with several values",
      {
        "ForAnyValue:StringEquals": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/" },
        "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-cd34/*" },
      },
    ],
    [
      "a range",
      { NumericGreaterThan: { "aws:MultiFactorAuthAge": 10 }, NumericLessThan: { "aws:MultiFactorAuthAge": 20 } },
    ],
    [
      "one number",
      {
        NumericGreaterThanEquals: { "aws:MultiFactorAuthAge": 10 },
        NumericLessThanEquals: { "aws:MultiFactorAuthAge": 10 },
      },
    ],
    [
      "a range of dates",
      {
        DateGreaterThan: { "aws:CurrentTime": "2026-01-01T00:00:00Z" },
        DateLessThan: { "aws:CurrentTime": "2027-01-01" },
      },
    ],
    [
      "a part of a block that is excluded",
      { IpAddress: { "aws:VpcSourceIp": "10.0.0.0/16" }, NotIpAddress: { "aws:VpcSourceIp": "10.0.1.0/24" } },
    ],
    [
      "roles of one account apart from some",
      {
        ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" },
        ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/old/*" },
      },
    ],
    [
      "the same key twice under one operator, which another rule reports",
      { StringEquals: { [TEAM]: "a", "AWS:PrincipalTag/team": "b" } },
    ],
    ["an unknown operator, which another rule reports", { StringEquals: { [TEAM]: "a" }, StringIs: { [TEAM]: "b" } }],
  ])("accepts %s", (_about, conditions) => {
    expect(pathsOf(contradictoryConditions, policyWhen(conditions))).toEqual([]);
  });

  test.each<[about: string, conditions: object, at: string]>([
    [
      "a pattern that no value matches",
      { StringEquals: { [TEAM]: "a1" }, StringLike: { [TEAM]: "billing-*" } },
      "StringLike",
    ],
    [
      "patterns that never overlap",
      { StringLike: { [TEAM]: "billing-*" }, StringLikeIfExists: { [TEAM]: "sales-*" } },
      "StringLikeIfExists",
    ],
    [
      "values that are all excluded",
      { StringEquals: { [TEAM]: ["a", "b"] }, StringNotEquals: { [TEAM]: ["b", "a", "c"] } },
      "StringNotEquals",
    ],
    [
      "a pattern that is excluded",
      { StringLike: { [TEAM]: "billing-old-*" }, StringNotLike: { [TEAM]: "billing-*" } },
      "StringNotLike",
    ],
    [
      "excluded in any case",
      { StringEquals: { [TEAM]: "A" }, StringNotEqualsIgnoreCase: { [TEAM]: "a" } },
      "StringNotEqualsIgnoreCase",
    ],
    [
      "equal in another case",
      { StringEquals: { [TEAM]: "A" }, StringEqualsIfExists: { [TEAM]: "a" } },
      "StringEqualsIfExists",
    ],
    ["absent and equal", { StringEquals: { [ORG]: "o-a1b2c3d4e5" }, Null: { [ORG]: true } }, "Null"],
    [
      "absent and in a list",
      { "ForAnyValue:StringEquals": { "aws:TagKeys": "a" }, Null: { "aws:TagKeys": "true" } },
      "Null",
    ],
    [
      "absent and greater",
      { NumericGreaterThan: { "aws:MultiFactorAuthAge": 1 }, Null: { "aws:MultiFactorAuthAge": true } },
      "Null",
    ],
    [
      "a list in which only other values may be",
      {
        "ForAnyValue:StringEquals": { "aws:TagKeys": "a" },
        "ForAllValues:StringEquals": { "aws:TagKeys": ["b", "c"] },
      },
      "ForAllValues:StringEquals",
    ],
    [
      "true and false",
      { Bool: { "aws:SecureTransport": true }, BoolIfExists: { "aws:SecureTransport": "false" } },
      "BoolIfExists",
    ],
    [
      "true and not true",
      { Bool: { "aws:SecureTransport": true }, StringNotEquals: { "aws:SecureTransport": "true" } },
      "StringNotEquals",
    ],
    [
      "an empty range",
      { NumericGreaterThan: { "aws:MultiFactorAuthAge": 20 }, NumericLessThan: { "aws:MultiFactorAuthAge": 10 } },
      "NumericLessThan",
    ],
    [
      "a strict range of one number",
      { NumericGreaterThanEquals: { "aws:MultiFactorAuthAge": 20 }, NumericLessThan: { "aws:MultiFactorAuthAge": 20 } },
      "NumericLessThan",
    ],
    [
      "a number outside a range",
      { NumericEquals: { "aws:MultiFactorAuthAge": [1, 2] }, NumericGreaterThan: { "aws:MultiFactorAuthAge": 2 } },
      "NumericGreaterThan",
    ],
    [
      "a range of dates that ends before it begins",
      {
        DateGreaterThan: { "aws:CurrentTime": "2027-01-01T00:00:00Z" },
        DateLessThan: { "aws:CurrentTime": "2026-01-01" },
      },
      "DateLessThan",
    ],
    [
      "blocks without a common address",
      {
        IpAddress: { "aws:VpcSourceIp": "10.0.0.0/16" },
        IpAddressIfExists: { "aws:VpcSourceIp": ["10.1.0.0/16", "fd00::/8"] },
      },
      "IpAddressIfExists",
    ],
    [
      "a block that is excluded",
      { IpAddress: { "aws:VpcSourceIp": "10.0.1.0/24" }, NotIpAddress: { "aws:VpcSourceIp": "10.0.0.0/16" } },
      "NotIpAddress",
    ],
    [
      "an excluded role",
      {
        ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/a" },
        ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" },
      },
      "ArnNotLike",
    ],
    [
      "another account",
      {
        ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" },
        StringLike: { "aws:PrincipalArn": "arn:aws:iam::444455556666:role/*" },
      },
      "StringLike",
    ],
    [
      "another account, though wildcards stand at both ends",
      {
        ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" },
        ArnLikeIfExists: { "aws:PrincipalArn": "arn:*:iam::444455556666:role/a" },
      },
      "ArnLikeIfExists",
    ],
  ])("reports %s", (_about, conditions, at) => {
    const key = Object.keys(Object.values(conditions)[0] ?? {})[0] ?? "";
    const found = pathsOf(contradictoryConditions, policyWhen(conditions));
    const operator = /^\w+$/.test(at) ? `.${at}` : `["${at}"]`;
    expect(found).toEqual([`services.sqs.policy[0].conditions${operator}["${key}"] (contradictory-conditions)`]);
  });

  test("reports a key in another case, in a document", () => {
    const Condition = {
      StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
      Null: { "aws:principalorgid": "True" },
    };
    expect(pathsOf(contradictoryConditions, documentWith({ Condition }))).toEqual([
      'services.sqs.policy.Statement.Condition.Null["aws:principalorgid"] (contradictory-conditions)',
    ]);
  });

  test.each([
    ["Allow", "allows"],
    ["Deny", "denies"],
  ])("says what a statement that should %s does", (effect, verb) => {
    const policy = policyWhen({ StringEquals: { [TEAM]: "a1" }, StringLike: { [TEAM]: "billing-*" } }, { effect });
    expect(messagesOf(contradictoryConditions, policy)).toEqual([
      `No request meets this condition together with services.sqs.policy[0].conditions.StringEquals["aws:PrincipalTag/team"], so the statement ${verb} nothing: correct the values of "aws:PrincipalTag/team", or write two statements if one of them is enough`,
    ]);
  });
});

import { knownConditionsOf } from "../../lib/rules/each-condition";
import { isOfOthers, isOfServices } from "../../lib/rules/service-calls";
import { tokenValue } from "../../lib/shapes/unresolved";
import { policyWhen, subjectOf } from "./policy-findings";

type Case = [operator: string, key: string, values: unknown];

const judge = (is: typeof isOfServices, [operator, key, values]: Case) => {
  const { writtenPolicies } = subjectOf(policyWhen({ [operator]: { [key]: values } }));
  return writtenPolicies.flatMap((policy) =>
    policy.normal.statements.flatMap((one) => knownConditionsOf(one, policy).map(is)),
  );
};

describe("isOfServices", () => {
  test.each<Case>([
    ["StringEquals", "aws:SourceAccount", "111122223333"],
    ["StringEquals", "aws:SourceAccount", tokenValue("account")],
    ["ArnLike", "AWS:sourceArn", "arn:aws:s3:::b"],
    ["StringEquals", "aws:SourceOrgID", "o-a1b2c3d4e5"],
    ["ForAnyValue:StringLike", "aws:SourceOrgPaths", "o-a1b2c3d4e5/*"],
    ["StringEquals", "aws:PrincipalServiceName", "ec2.amazonaws.com"],
    ["Bool", "aws:PrincipalIsAWSService", "true"],
    ["Bool", "aws:PrincipalIsAWSService", true],
    ["Null", "aws:SourceArn", false],
  ])("holds for %s on %s", (...one) => {
    expect(judge(isOfServices, one)).toEqual([true]);
  });

  test.each<Case>([
    ["StringEqualsIfExists", "aws:SourceAccount", "111122223333"],
    ["StringNotEquals", "aws:SourceAccount", "111122223333"],
    ["ForAllValues:StringLike", "aws:SourceOrgPaths", "o-a1b2c3d4e5/*"],
    ["Bool", "aws:PrincipalIsAWSService", "false"],
    ["Bool", "aws:PrincipalIsAWSService", tokenValue("answer")],
    ["BoolIfExists", "aws:PrincipalIsAWSService", "true"],
    ["Bool", "aws:ViaAWSService", "true"],
    ["Null", "aws:SourceArn", true],
    ["StringEquals", "aws:SourceVpc", "vpc-0123456789abcdef0"],
  ])("does not hold for %s on %s", (...one) => {
    expect(judge(isOfServices, one)).toEqual([false]);
  });
});

describe("isOfOthers", () => {
  test.each<[...Case, expected: boolean]>([
    ["StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", true],
    ["StringEquals", "aws:PrincipalTag/team", "a", true],
    ["Bool", "aws:PrincipalIsAWSService", "false", true],
    ["BoolIfExists", "aws:PrincipalIsAWSService", "false", false],
    ["StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5", false],
    ["StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", false],
    // Signed requests carry it, whoever sends them.
    ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/a", false],
    ["StringEquals", "aws:PrincipalAccount", "111122223333", false],
  ])("of %s on %s", (operator, key, values, expected) => {
    expect(judge(isOfOthers, [operator, key, values])).toEqual([expected]);
  });
});

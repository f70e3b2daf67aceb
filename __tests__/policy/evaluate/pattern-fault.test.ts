import { parseOperator } from "../../../lib/policy/evaluate/operators";
import { findPatternFault } from "../../../lib/policy/evaluate/pattern-fault";

describe("findPatternFault()", () => {
  test.each([
    ["platform-*", "StringLike", "aws:PrincipalTag/team", undefined],
    ["platform", "StringEquals", "aws:PrincipalTag/team", undefined],
    ["${*}${?}${$}", "StringEquals", "aws:PrincipalTag/team", undefined],
    ["dev-*", "ArnLike", "aws:PrincipalArn", undefined],
    ["arn:aws:iam::1*:role/x", "StringEquals", "aws:PrincipalArn", "account"],
    ["platform-*", "StringEquals", "aws:PrincipalAccount", "literal"],
    ["1111*", "StringLike", "AWS:principalaccount", "id"],
    ["dev-*", "StringNotLike", "aws:PrincipalTag/team", "short"],
    ["platfo*", "StringLike", "aws:PrincipalTag/team", undefined],
  ])("finds in %s, compared by %s with %s: %s", (text, name, key, fault) => {
    const operator = parseOperator(name);
    expect(operator && findPatternFault(text, key, operator)).toBe(fault);
  });
});

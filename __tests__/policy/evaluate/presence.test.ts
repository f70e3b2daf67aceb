import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { appliesWithout, nullOf } from "../../../lib/policy/evaluate/presence";

describe("appliesWithout", () => {
  test.each([
    ["no condition", "aws:TagKeys", {}, true],
    ["a key that every request carries", "aws:PrincipalAccount", {}, false],
    ["the VPC, which every request through an endpoint carries", "AWS:sourceVpc", {}, false],
    ["a comparison", "aws:username", { StringEquals: { "AWS:username": "x" } }, false],
    ["a negated comparison", "aws:username", { StringNotEquals: { "aws:username": "x" } }, true],
    ["a comparison if it exists", "aws:username", { StringEqualsIfExists: { "aws:username": "x" } }, true],
    ["ForAnyValue", "aws:TagKeys", { "ForAnyValue:StringNotLike": { "aws:TagKeys": "x" } }, false],
    ["ForAllValues", "aws:TagKeys", { "ForAllValues:StringLike": { "aws:TagKeys": "x" } }, true],
    ["Null false", "aws:TagKeys", { Null: { "aws:TagKeys": false } }, false],
    ["Null true", "aws:TagKeys", { Null: { "aws:TagKeys": true } }, true],
    ["a comparison of another key", "aws:TagKeys", { StringEquals: { "aws:username": "x" } }, true],
    ["a comparison of a tag", "aws:TagKeys", { StringEquals: { "aws:RequestTag/a": "x" } }, false],
    ["an unknown operator", "aws:TagKeys", { StringIs: { "aws:TagKeys": "x" } }, true],
  ])("with %s", (_, key, conditions, expected) => {
    expect(appliesWithout(key, statementWhen(conditions))).toBe(expected);
  });
});

describe("nullOf", () => {
  test.each([
    ["no Null", {}, undefined],
    ["Null of another key", { Null: { "aws:username": "true" } }, undefined],
    ["true", { Null: { "AWS:tagkeys": "True" } }, "absent"],
    ["false", { Null: { "aws:TagKeys": false } }, "present"],
    ["a variable", { Null: { "aws:TagKeys": "${aws:x}" } }, "unresolved"],
  ])("of %s", (_, conditions, expected) => {
    expect(nullOf("aws:TagKeys", statementWhen(conditions))).toBe(expected);
  });
});

function statementWhen(conditions: object) {
  const policy = [{ actions: ["*"], resources: ["*"], ...(Object.keys(conditions).length > 0 && { conditions }) }];
  const [statement] = normalizePolicy(policy, ["policy"]).statements;
  if (statement === undefined) throw new Error("no statement");
  return statement;
}

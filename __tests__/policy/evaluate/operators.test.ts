import { isNegated, OPERATOR_NAMES, parseOperator } from "../../../lib/policy/evaluate/operators";

describe("parseOperator()", () => {
  test.each([
    ["StringLike", { family: "String", base: "StringLike", set: undefined, ifExists: false }],
    ["StringNotEqualsIgnoreCaseIfExists", { base: "StringNotEqualsIgnoreCase", ifExists: true }],
    ["ForAnyValue:ArnEquals", { family: "Arn", base: "ArnEquals", set: "ForAnyValue", ifExists: false }],
    ["ForAllValues:BoolIfExists", { family: "Bool", base: "Bool", set: "ForAllValues", ifExists: true }],
    ["NumericGreaterThanEquals", { family: "Numeric" }],
    ["DateNotEquals", { family: "Date" }],
    ["BinaryEquals", { family: "Binary" }],
    ["NotIpAddress", { family: "IpAddress", base: "NotIpAddress" }],
    ["Null", { family: "Null" }],
  ])("takes %s apart", (name, operator) => {
    expect(parseOperator(name)).toMatchObject(operator);
  });

  test.each(["stringLike", "StringLikeIfExistsIfExists", "ForAnyValue:", "ForSomeValues:StringLike", "IfExists", ""])(
    "knows no %j",
    (name) => {
      expect(parseOperator(name)).toBeUndefined();
    },
  );

  test("knows every name without qualifiers", () => {
    expect(OPERATOR_NAMES.filter((name) => parseOperator(name)?.base !== name)).toEqual([]);
    expect(OPERATOR_NAMES).toHaveLength(27);
  });
});

test.each([
  ["StringNotLike", true],
  ["NotIpAddress", true],
  ["StringLike", false],
])("isNegated of %s is %s", (base, expected) => {
  expect(isNegated(base)).toBe(expected);
});

import {
  arnPartOf,
  isCharacter,
  isKeyLike,
  mayHaveVariables,
  misspeltVariablesIn,
  variablesIn,
} from "../../../lib/policy/evaluate/variables";

describe("variablesIn", () => {
  test.each([
    ["no variable", "a$b{c}", []],
    ["two variables", "${a:b}/${c:d}", [variable("${a:b}", "a:b", 0), variable("${c:d}", "c:d", 7)]],
    ["a default value", "${a:b, 'x'}", [variable("${a:b, 'x'}", "a:b", 0)]],
    ["a default value with a brace", "${a:b, '}'}", [variable("${a:b, '}'}", "a:b", 0)]],
    ["a plain character", "x${$}{", [variable("${$}", "$", 1)]],
    ["a variable without end", "${a:b/*", [variable("${a:b/*", "a:b/*", 0, "unclosed")]],
    ["a variable within another", "${a:${b:c}", [variable("${a:", "a:", 0, "unclosed"), variable("${b:c}", "b:c", 4)]],
    ["an empty variable", "${}", [variable("${}", "", 0, "empty")]],
    ["a default value of another form", "${a:b, x}", [variable("${a:b, x}", "a:b, x", 0, "default")]],
  ])("finds %s", (_, text, found) => {
    expect(variablesIn(text)).toEqual(found);
  });
});

describe("misspeltVariablesIn", () => {
  test.each([
    ["${a:b}", []],
    ["${$}${a:b}", []],
    ["${$}{a:b}", []],
    ["x{a:b}", [{ written: "{a:b}", mark: "{", name: "a:b", index: 1 }]],
    ["&x{y", []],
    ["x$${a:b}", [{ written: "$${a:b}", mark: "$${", name: "a:b", index: 1 }]],
    ["&{a:b, 'x'}", [{ written: "&{a:b, 'x'}", mark: "&{", name: "a:b, 'x'", index: 0 }]],
    ["{{a:b}}", [{ written: "{{a:b}}", mark: "{{", name: "a:b", index: 0 }]],
    ["$a:b/c", [{ written: "$a:b", mark: "$", name: "a:b", index: 0 }]],
  ])("finds those of %s", (text, found) => {
    expect(misspeltVariablesIn(text)).toEqual(found);
  });
});

describe("arnPartOf", () => {
  test.each([
    ["arn:${a:b}:sqs:::q", "partition"],
    ["arn:aws:x-${a:b}:::q", "service"],
    ["arn:aws:sqs:${a:b}::q", "region"],
    ["arn:aws:sqs::${a:b}:q", "account"],
    ["arn:aws:sqs:::${a:b}", undefined],
    ["arn:aws:sqs:::q:${a:b}", undefined],
    ["${a:b}:aws", undefined],
    ["x:${a:b}", undefined],
  ])("finds the part of %s", (text, part) => {
    expect(variablesIn(text).map((one) => arnPartOf(one, text))).toEqual([part]);
  });

  test("does not count the colons of other variables", () => {
    const text = "arn:aws:sqs:${a:b}:${c:d}:q";
    expect(variablesIn(text).map((one) => arnPartOf(one, text))).toEqual(["region", "account"]);
  });
});

test.each([
  ["*", true],
  ["?", true],
  ["$", true],
  ["**", false],
  ["a", false],
])("isCharacter of %s is %s", (name, expected) => {
  expect(isCharacter({ name })).toBe(expected);
});

test.each([
  ["aws:username", true],
  ["cognito-identity.amazonaws.com:sub", true],
  ["oidc.example.com/id/x:sub", true],
  ["AWS::Region", false],
  ["var.x", false],
  ['lookup(m, "a:b")', false],
])("isKeyLike of %s is %s", (name, expected) => {
  expect(isKeyLike(name)).toBe(expected);
});

test.each([
  ["arn:aws:s3:::b/*", false],
  ["a$b", true],
  ["a&b", true],
  ["{a}", true],
])("mayHaveVariables of %s is %s", (text, expected) => {
  expect(mayHaveVariables(text)).toBe(expected);
});

function variable(written: string, name: string, index: number, fault?: string) {
  return { written, name, index, fault };
}

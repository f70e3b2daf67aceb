import { Lazy, Token, Tokenization } from "cdktf";
import { isLiteral, literal } from "../../lib/emit/literal";
import { reference, tokenValue } from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { resolved } from "../emitted";

describe("isLiteral()", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["a text", "com.amazonaws.us-east-1.sqs"],
    ["a number", 443],
    [
      "nested values",
      { tags: { Name: "sqs" }, subnet_ids: ["subnet-1"], policy: { Statement: [{ Effect: "Allow" }] } },
    ],
  ])("%s is known as a whole", (_, value) => {
    expect(isLiteral(value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ["a token", tokenValue(Lazy.stringValue({ produce: () => "late" }))],
    ["a reference", reference("securityGroupId")],
    ["a reference in a list", { subnet_ids: ["subnet-1", reference("securityGroupId")] }],
    ["an expression in a key", { tags: { [Token.asString(Lazy.stringValue({ produce: () => "late" }))]: "value" } }],
  ])("%s is not", (_, value) => {
    expect(isLiteral(value)).toBe(false);
  });
});

describe("literal()", () => {
  test("resolves to the very values, which are not searched", () => {
    const values = { names: ["a", "b"], left: null };
    expect(resolved(newStack(), literal(values))).toBe(values);
  });

  test("is a token in a text too", () => {
    const text = String(literal("a"));
    expect(Tokenization.reverseString(text).tokens).toHaveLength(1);
    expect(resolved(newStack(), `${text}b`)).toBe("ab");
  });
});

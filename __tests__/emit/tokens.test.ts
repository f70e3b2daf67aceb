import { Token } from "cdktf";
import { markTokens } from "../../lib/emit/tokens";
import { type Problem, tokenAmongListItems } from "../../lib/problems";
import { isUnresolved, tokenValue as unresolved } from "../../lib/shapes/unresolved";

describe("markTokens", () => {
  test("marks tokens and texts with expressions, and leaves what is literal", () => {
    const problems: Problem[] = [];
    const token = Token.asString({ resolve: () => "x" });
    const marked = markTokens({ a: token, b: "${var.x}", c: "plain", d: [token, "plain"] }, problems);
    const { a, b, c, d } = Object(marked);
    expect([isUnresolved(a), isUnresolved(b), c, isUnresolved(d[0]), d[1]]).toEqual([
      true,
      true,
      "plain",
      true,
      "plain",
    ]);
    expect(problems).toEqual([]);
  });

  test("leaves IAM variables in policies, and only there", () => {
    const text = "arn:aws:s3:::bucket/${aws:username}";
    const marked = markTokens(
      { services: { policy: { tags: { a: text } }, s3: { policy: [{ resources: [text] }] } } },
      [],
    );
    const { services } = Object(marked);
    expect(services.s3.policy[0].resources[0]).toBe(text);
    expect(isUnresolved(services.policy.tags.a)).toBe(true);
  });

  test.each([
    ["whole", () => [Token.asList({ resolve: () => ["x"] })], 0],
    ["behind a text", () => ["subnet-0", Token.asList({ resolve: () => ["x"] })], 1],
    ["spread", () => ["subnet-0", ...Token.asList({ resolve: () => ["x"] })], 1],
    ["of numbers", () => [443, Token.asNumberList({ resolve: () => [1] })], 1],
  ])("refuses the token of a list inside a list: %s", (_about, list, index) => {
    const problems: Problem[] = [];
    markTokens({ list: list() }, problems);
    expect(problems).toEqual([tokenAmongListItems(`list[${index}]`)]);
  });

  test.each(["50%{", "%{x}", "a ${", "${}", "{}"])("leaves a text that is no expression: %s", (text) => {
    expect(markTokens(text, [])).toBe(text);
  });

  test("marks a text that Terraform reads as more than text, as it is", () => {
    const text = "%{ if var.x }a%{ endif } 50%%{";
    expect(markTokens(text, [])).toEqual(unresolved(text));
  });

  test("ends with an object that holds itself", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(() => markTokens(circle, [])).not.toThrow();
  });
});

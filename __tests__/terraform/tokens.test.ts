import { Token } from "cdktf";
import type { Problem } from "../../lib/problems";
import { markTokens } from "../../lib/terraform/tokens";
import { isUnresolved } from "../../lib/unresolved";

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

  test("ends with an object that holds itself", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(() => markTokens(circle, [])).not.toThrow();
  });
});

import { Fn, Lazy, type TerraformStack, Token } from "cdktf";
import { resolvePolicyToken, withStatements } from "../../lib/emit/policy-tokens";
import { newStack } from "../defined";
import { resolved, variable } from "../emitted";

const text = (stack: TerraformStack) => variable(stack, "p").stringValue;
const any = (stack: TerraformStack) => variable(stack, "p", "any").value;

describe("resolvePolicyToken()", () => {
  test.each<readonly [string, (stack: TerraformStack) => unknown, unknown]>([
    ["a text", text, "${jsondecode(var.p)}"],
    ["a file", () => Fn.file("p.json"), '${jsondecode(file("p.json"))}'],
    [
      "a template",
      (stack) => Fn.templatefile("p.tpl", { p: text(stack) }),
      '${jsondecode(templatefile("p.tpl", {"p" = var.p}))}',
    ],
    ["encoded values", (stack) => Fn.jsonencode({ a: text(stack) }), '${jsondecode(jsonencode({"a" = var.p}))}'],
    ["an expression as text", () => '${data.x["a"].json}', '${jsondecode(data.x["a"].json)}'],
    ["text around a token", (stack) => `{"Statement": ${text(stack)}}`, '${jsondecode("{\\"Statement\\": ${var.p}}")}'],
    [
      "a text that is known at the end of the synth",
      () => Lazy.stringValue({ produce: () => '{"a":1}' }),
      '${jsondecode("{\\"a\\":1}")}',
    ],
    ["values that are known at the end of the synth", () => Lazy.anyValue({ produce: () => ({ a: 1 }) }), { a: 1 }],
    ["a value of any type", any, "${try(jsondecode(var.p), var.p)}"],
    ["a map", (stack) => Token.asStringMap(any(stack)), "${try(jsondecode(var.p), var.p)}"],
    [
      "decoded values",
      (stack) => Fn.jsondecode(text(stack)),
      "${try(jsondecode(jsondecode(var.p)), jsondecode(var.p))}",
    ],
  ])("decodes %s", (_about, token, expected) => {
    const stack = newStack();
    expect(resolved(stack, resolvePolicyToken(token(stack), undefined))).toEqual(expected);
  });

  test.each<readonly [string, (stack: TerraformStack) => unknown, string]>([
    ["a text", text, "jsondecode(var.p)"],
    [
      "values that are known at the end of the synth",
      () => Lazy.anyValue({ produce: () => ({ a: 1 }) }),
      'jsondecode("{\\"a\\":1}")',
    ],
  ])("adds statements to %s", (_about, token, policy) => {
    const stack = newStack();
    const added = resolvePolicyToken(token(stack), "local.more");
    expect(resolved(stack, added)).toBe(`\${${withStatements(policy, "local.more")}}`);
  });
});

describe("withStatements()", () => {
  test("keeps the rest of the policy, whose statements are one or a list", () => {
    expect(withStatements("local.p", "local.more")).toBe(
      "merge(local.p, { Statement = concat(flatten([local.p.Statement]), local.more) })",
    );
  });
});

import { Fn, Lazy, TerraformVariable } from "cdktf";
import { withTerraformVariables } from "../../lib/emit/policy-variables";
import { joinText, reference, tokenValue } from "../../lib/shapes/unresolved";
import { newApp, newStack } from "../defined";

const stack = newStack(newApp());
const bucket = new TerraformVariable(stack, "bucket", {});

describe("withTerraformVariables()", () => {
  test.each<[string, unknown, unknown]>([
    ["a text without tokens", "arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::${aws:username}/*"],
    ["an expression", tokenValue(bucket.stringValue), "${terraform:var.bucket}"],
    [
      "an expression in a text, beside a variable of IAM",
      tokenValue(`arn:aws:s3:::${bucket.stringValue}/\${aws:username}/*`),
      "arn:aws:s3:::${terraform:var.bucket}/${aws:username}/*",
    ],
    [
      "a function, without what would end a variable",
      tokenValue(Fn.join(",", ["a", bucket.stringValue])),
      '${terraform:join("_"__["a"__var.bucket])}',
    ],
    ["what synth knows after all", tokenValue(Lazy.stringValue({ produce: () => "known" })), "known"],
    ["a list that synth knows after all", tokenValue(Lazy.listValue({ produce: () => ["a", "b"] })), ["a", "b"]],
    [
      "a value of ours",
      joinText("arn:aws:s3:::prod-", reference("region"), "-x/*"),
      "arn:aws:s3:::prod-${terraform:region}-x/*",
    ],
    [
      "nested values",
      { Statement: [{ Resource: [tokenValue(bucket.stringValue)] }] },
      { Statement: [{ Resource: ["${terraform:var.bucket}"] }] },
    ],
  ])("writes %s", (_what, value, expected) => {
    expect(withTerraformVariables(value, stack)).toEqual(expected);
  });
});

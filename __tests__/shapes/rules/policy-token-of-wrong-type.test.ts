import { policyTokenOfWrongType } from "../../../lib/shapes/rules/policy-token-of-wrong-type";
import { tokenValue } from "../../../lib/shapes/unresolved";

const AT = ["policy"];

describe("policy-token-of-wrong-type", () => {
  test.each([
    ["a list", []],
    ["a document", { Statement: [] }],
    ["a token for text", tokenValue("${TfToken[TOKEN.1]}")],
    ["a token for anything", tokenValue({ creationStack: [] })],
    ["a token of which another rule has spoken", { ...tokenValue(5), kind: "refused" }],
  ])("accepts %s", (_about, policy) => {
    expect(policyTokenOfWrongType.check(AT, policy)).toEqual([]);
  });

  test.each([
    ["a list", ["#{TfToken[TOKEN.1]}"]],
    ["a number", -1.888e289],
  ])("reports a token for %s", (what, token) => {
    const message = `This Terraform token stands for ${what}: pass one for the JSON of a whole document, such as the json of a data source aws_iam_policy_document`;
    const rule = "policy-token-of-wrong-type";
    expect(policyTokenOfWrongType.check(AT, tokenValue(token))).toEqual([
      { rule, path: AT, message, severity: "error" },
    ]);
  });
});

import { malformedPolicy } from "../../../lib/shapes/rules/malformed-policy";
import { tokenValue } from "../../../lib/shapes/unresolved";

const AT = ["policy"];

describe("malformed-policy", () => {
  test.each([
    ["a list", malformedPolicy.check(AT, [])],
    ["a document", malformedPolicy.check(AT, { Statement: [] })],
    ["a token, which has another rule", malformedPolicy.check(AT, tokenValue("policy"))],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "text",
      malformedPolicy.check(AT, '{"Statement":[]}'),
      '"{\\"Statement\\":[]}" is neither a list of statements nor an IAM document with Statement: pass the object, such as JSON.parse(text)',
    ],
    [
      "a statement without a list",
      malformedPolicy.check(AT, { actions: ["*"] }),
      '{"actions":["*"]} is neither a list of statements nor an IAM document with Statement: write statements as a list: [{ actions, resources }]',
    ],
    [
      "a document in another case",
      malformedPolicy.check(AT, { statement: [] }),
      '{"statement":[]} is neither a list of statements nor an IAM document with Statement: write "Statement" for "statement"',
    ],
    [
      "nothing",
      malformedPolicy.check(AT, undefined),
      "nothing is neither a list of statements nor an IAM document with Statement: write statements as a list: [{ actions, resources }]",
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "malformed-policy", path: AT, message, severity: "error" }]);
  });
});

import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { allowsEverything, fullAccess } from "../../../lib/policy/ready/full-access";

describe("allowsEverything()", () => {
  const [statement] = fullAccess();
  const document = {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Principal: { AWS: "*" }, Action: "*", Resource: "*" },
  };

  test.each<readonly [string, unknown, boolean]>([
    ["full access", [statement], true],
    ["full access with an id", [{ ...statement, sid: "All" }], true],
    ["full access of a document", document, true],
    ["some actions", [{ ...statement, actions: ["sqs:*"] }], false],
    ["some resources", [{ ...statement, resources: ["arn:aws:sqs:*:*:*"] }], false],
    ["some principals", [{ ...statement, principals: { aws: ["123456789012"] } }], false],
    ["a condition", [{ ...statement, conditions: { Bool: { "aws:SecureTransport": true } } }], false],
    ["the opposite", [{ ...statement, effect: "Deny" }], false],
  ])("tells %s", (_about, policy, expected) => {
    expect(normalizePolicy(policy, []).statements.map(allowsEverything)).toEqual([expected]);
  });
});

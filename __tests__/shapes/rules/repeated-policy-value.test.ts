import { repeatedPolicyValue } from "../../../lib/shapes/rules/repeated-policy-value";
import { tokenValue } from "../../../lib/shapes/unresolved";

const AT = ["policy"];
const TOKEN = tokenValue("queue");

describe("repeated-policy-value", () => {
  test.each([
    ["another value", repeatedPolicyValue.check(AT, "a", new Set(["b"]))],
    ["a token, which is rendered once", repeatedPolicyValue.check(AT, TOKEN, new Set([TOKEN]))],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "the same value",
      repeatedPolicyValue.check(AT, "a", new Set(["b", "a"])),
      '"a" is listed twice and rendered once: remove one of the two',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "repeated-policy-value", path: AT, message, severity: "warn" }]);
  });
});

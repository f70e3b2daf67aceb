import { emptyPolicyList } from "../../../lib/shapes/rules/empty-policy-list";

const AT = ["policy"];

describe("empty-policy-list", () => {
  test.each([["an action", emptyPolicyList.check(AT, ["*"], "actions")]])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    ["no action", emptyPolicyList.check(AT, [], "actions"), "Received an empty list: name at least one of the actions"],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "empty-policy-list", path: AT, message, severity: "error" }]);
  });
});

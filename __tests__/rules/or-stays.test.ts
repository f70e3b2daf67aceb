import { normalizePolicy } from "../../lib/policy/document/normalize";
import { fullAccess } from "../../lib/policy/ready/full-access";
import { orStays } from "../../lib/rules/or-stays";

const stays = (policy: unknown) => orStays(normalizePolicy(policy, ["policy"]));

describe("orStays()", () => {
  test("says what a policy does when it is removed, and how to come back", () => {
    const message = ". If you remove it later, it stays in force: write policy: fullAccess() then";
    expect(stays([{ actions: ["*"], resources: ["a"] }])).toBe(message);
    expect(stays([...fullAccess(), { effect: "Deny", actions: ["*"], resources: ["a"] }])).toBe(message);
  });

  test("says nothing of full access", () => {
    expect(stays(fullAccess())).toBe("");
    expect(stays([{ sid: "All", actions: ["*"], resources: ["*"] }])).toBe("");
  });
});

import { policiesNotMergeable } from "../../../lib/shapes/rules/policies-not-mergeable";
import { written } from "../../found";

const PATH = ["sets", 1, "kms", "policy"];

describe("policies-not-mergeable", () => {
  test("gives the policy and the place of the other", () => {
    expect(written(policiesNotMergeable.check(PATH, "none", ["sets", 0, "kms", "policy"]))).toEqual([
      'sets[1].kms.policy: "none" cannot be joined with the policy at sets[0].kms.policy, since only lists of statements can: write both as lists (policies-not-mergeable)',
    ]);
  });
});

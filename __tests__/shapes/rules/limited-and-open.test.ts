import { limitedAndOpen } from "../../../lib/shapes/rules/limited-and-open";
import { written } from "../../found";

const PATH = ["sets", 1, "s3", "policy"];

describe("limited-and-open", () => {
  test("names the set without a policy", () => {
    expect(written(limitedAndOpen.check(PATH, ["sets", 0, "s3"]))).toEqual([
      "sets[1].s3.policy: This policy limits a service, and sets[0].s3 has none, which means full access: give that one a policy too, with what its workload needs of your resources, or leave this policy out (limited-and-open)",
    ]);
  });
});

import { limitedAndOpen } from "../../../lib/shapes/rules/limited-and-open";
import { written } from "../../found";

const PATH = ["sets", 1, "s3", "policy"];

describe("limited-and-open", () => {
  test("names the set without a policy", () => {
    expect(written(limitedAndOpen.check(PATH, ["sets", 0, "s3"]))).toEqual([
      "sets[1].s3.policy: This policy limits a service to which sets[0].s3 expects full access: limit it there too, with what that set needs, or remove it there (limited-and-open)",
    ]);
  });
});

import { conflictingOption } from "../../../lib/shapes/rules/conflicting-option";
import { written } from "../../found";

const PATH = ["sets", 1, "sqs", "ports"];

describe("conflicting-option", () => {
  test("gives both values and the place of the other", () => {
    expect(written(conflictingOption.check(PATH, [8443], [443], ["sets", 0, "sqs", "ports"]))).toEqual([
      "sets[1].sqs.ports: [8443] contradicts [443] at sets[0].sqs.ports: give both the same value, or give it in one of them only (conflicting-option)",
    ]);
  });
});

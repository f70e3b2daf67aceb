import { conflictingDefault } from "../../../lib/shapes/rules/conflicting-default";
import { written } from "../../found";

const PATH = ["sets", 0, "sqs", "privateDnsEnabled"];

describe("conflicting-default", () => {
  test("gives the default and who relies on it", () => {
    expect(written(conflictingDefault.check(PATH, false, ["sets", 1, "sqs"]))).toEqual([
      "sets[0].sqs.privateDnsEnabled: false contradicts the default true, on which sets[1].sqs relies: give both the same value, or leave it out (conflicting-default)",
    ]);
  });
});

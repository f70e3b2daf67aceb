import { restrictionAllowsNothing } from "../../../lib/shapes/rules/restriction-allows-nothing";
import { found, written } from "../../found";

const PATH = ["options", "restrictS3", "statements"];

describe("restriction-allows-nothing", () => {
  test.each([1, 2])("accepts %j statements", (statements) => {
    expect(restrictionAllowsNothing.check(PATH, statements)).toEqual([]);
  });

  test.each([0])("rejects %j statements", (statements) => {
    expect(found(restrictionAllowsNothing.check(PATH, statements))).toEqual([
      "restriction-allows-nothing options.restrictS3.statements",
    ]);
  });

  test("says what to give", () => {
    expect(written(restrictionAllowsNothing.check(PATH, 0))).toEqual([
      "options.restrictS3.statements: This set needs no AWS-owned buckets here, so nothing would be allowed: give the statements for your own buckets (restriction-allows-nothing)",
    ]);
  });
});

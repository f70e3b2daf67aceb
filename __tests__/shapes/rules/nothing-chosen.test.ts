import { nothingChosen } from "../../../lib/shapes/rules/nothing-chosen";
import { found, written } from "../../found";

const PATH = ["options"];

describe("nothing-chosen", () => {
  test.each([[["ec2"]], [["ec2", "s3"]]] as const)("accepts %j", (services) => {
    expect(nothingChosen.check(PATH, services, ["ebs"])).toEqual([]);
  });

  test("rejects no service", () => {
    expect(found(nothingChosen.check(PATH, [], ["ebs"]))).toEqual(["nothing-chosen options"]);
  });

  test("says what to turn on", () => {
    expect(written(nothingChosen.check(PATH, [], ["ebs", "efs"]))).toEqual([
      'options: This set would be empty: give at least one of "ebs" or "efs" (nothing-chosen)',
    ]);
  });
});

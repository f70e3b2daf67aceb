import { restrictionWithoutS3 } from "../../../lib/shapes/rules/restriction-without-s3";
import { found, written } from "../../found";

const PATH = ["options", "restrictS3"];

describe("restriction-without-s3", () => {
  test.each([[["s3"]], [["ecr.api", "s3"]]] as const)("accepts %j", (services) => {
    expect(restrictionWithoutS3.check(PATH, services)).toEqual([]);
  });

  test.each([[[]], [["batch"]]] as const)("rejects %j", (services) => {
    expect(found(restrictionWithoutS3.check(PATH, services))).toEqual(["restriction-without-s3 options.restrictS3"]);
  });

  test("says how to add it", () => {
    expect(written(restrictionWithoutS3.check(PATH, ["batch"]))).toEqual([
      "options.restrictS3: This set has no s3 to restrict: turn on an option that adds it, or leave restrictS3 out (restriction-without-s3)",
    ]);
  });
});

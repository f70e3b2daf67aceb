import { unknownPartition } from "../../../lib/shapes/rules/unknown-partition";

const AT = ["policy"];

describe("unknown-partition", () => {
  test.each([["a partition", unknownPartition.check(AT, "aws-cn", ["aws", "aws-cn"])]])(
    "accepts %s",
    (_about, found) => {
      expect(found).toEqual([]);
    },
  );

  test.each([
    [
      "another word",
      unknownPartition.check(AT, "aws-china", ["aws", "aws-cn"]),
      '"aws-china" is not a partition of AWS: use "aws" or "aws-cn"',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "unknown-partition", path: AT, message, severity: "error" }]);
  });
});

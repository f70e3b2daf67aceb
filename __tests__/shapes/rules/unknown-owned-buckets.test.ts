import { unknownOwnedBuckets } from "../../../lib/shapes/rules/unknown-owned-buckets";

const AT = ["policy"];

describe("unknown-owned-buckets", () => {
  test.each([["buckets that are known", unknownOwnedBuckets.check(AT, "ecr", ["ecr", "ssm"])]])(
    "accepts %s",
    (_about, found) => {
      expect(found).toEqual([]);
    },
  );

  test.each([
    [
      "a misspelt name",
      unknownOwnedBuckets.check(AT, "ecs", ["ecr", "ssm"]),
      'There are no AWS-owned buckets under "ecs": use "ecr"',
    ],
    [
      "a name that is near to none",
      unknownOwnedBuckets.check(AT, "x", ["ecr", "ssm"]),
      'There are no AWS-owned buckets under "x": use "ecr" or "ssm"',
    ],
    [
      "a number",
      unknownOwnedBuckets.check(AT, 7, ["ecr", "ssm"]),
      'There are no AWS-owned buckets under 7: use "ecr" or "ssm"',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "unknown-owned-buckets", path: AT, message, severity: "error" }]);
  });
});

import { missingRegionWithoutDashes } from "../../../lib/shapes/rules/missing-region-without-dashes";

const AT = ["policy"];

describe("missing-region-without-dashes", () => {
  test.each([
    [
      "buckets that need it",
      missingRegionWithoutDashes.check(AT, "cloudformation"),
      'Missing: the names of the "cloudformation" buckets contain the region without dashes, which cannot be derived from a Terraform token: give regionWithoutDashes: Fn.replace(region, "-", "")',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "missing-region-without-dashes", path: AT, message, severity: "error" }]);
  });
});

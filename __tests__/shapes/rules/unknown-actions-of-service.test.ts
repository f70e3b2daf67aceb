import { unknownActionsOfService } from "../../../lib/shapes/rules/unknown-actions-of-service";

const AT = ["policy"];

describe("unknown-actions-of-service", () => {
  test.each([["a prefix", unknownActionsOfService.check(AT, "sqs", ["sqs"])]])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "no prefix",
      unknownActionsOfService.check(AT, "console", []),
      'The IAM data has no actions for "console", so none is known to read only: write its statements by hand',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "unknown-actions-of-service", path: AT, message, severity: "error" }]);
  });
});

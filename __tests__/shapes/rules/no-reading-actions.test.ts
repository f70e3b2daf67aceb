import { noReadingActions } from "../../../lib/shapes/rules/no-reading-actions";

const AT = ["policy"];

describe("no-reading-actions", () => {
  test.each([["an action", noReadingActions.check(AT, "sqs", ["sqs:Get*"])]])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "no action",
      noReadingActions.check(AT, "execute-api", []),
      'No action that passes through "execute-api" only reads, and a policy without actions blocks everything: write its statements by hand, or leave the policy out',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "no-reading-actions", path: AT, message, severity: "error" }]);
  });
});

import { variablesNeedVersion } from "../../../lib/shapes/rules/variables-need-version";

const AT = ["policy"];

describe("variables-need-version", () => {
  test.each([
    ["a variable under the current version", variablesNeedVersion.check(AT, "2012-10-17", ["${aws:username}"])],
    ["texts without variables", variablesNeedVersion.check(AT, "2008-10-17", ["a", "$b"])],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "a variable under the old version",
      variablesNeedVersion.check(AT, "2008-10-17", ["a", "home/${aws:username}"]),
      'IAM reads "home/${aws:username}" as plain text unless the document says "Version": "2012-10-17": add that version, or write ${$} if you mean a dollar sign',
    ],
    [
      "a variable without a version",
      variablesNeedVersion.check(AT, undefined, ["a", "home/${aws:username}"]),
      'IAM reads "home/${aws:username}" as plain text unless the document says "Version": "2012-10-17": add that version, or write ${$} if you mean a dollar sign',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "variables-need-version", path: AT, message, severity: "error" }]);
  });
});

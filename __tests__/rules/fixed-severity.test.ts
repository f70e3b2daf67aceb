import { fixedSeverity } from "../../lib/rules/fixed-severity";

describe("fixed-severity", () => {
  test("finds a rule whose severity cannot be changed", () => {
    const path = ["severity", "wrong-type"];
    expect(fixedSeverity.check(path, "wrong-type")).toEqual([
      {
        rule: "fixed-severity",
        path,
        message:
          'The rule "wrong-type" is about the shape of the input, and its severity cannot be changed: correct the input, and remove this entry',
        severity: "error",
      },
    ]);
  });
});

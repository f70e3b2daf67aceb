import { shapeRule } from "../../lib/shapes/rule";

const DOCS = { id: "odd-number", what: "A number is even.", why: "Odd numbers are odd." };
const message = (value: number) => (value % 2 === 0 ? undefined : `${value} is odd`);
const rule = shapeRule({ ...DOCS, message });

describe("shapeRule()", () => {
  test("makes a rule about shapes that is an error", () => {
    expect(rule).toMatchObject({ ...DOCS, basis: "shape", severity: "error" });
  });

  test("finds nothing if there is no message", () => {
    expect(rule.check(["x"], 2)).toEqual([]);
  });

  test("finds one problem if there is a message", () => {
    expect(rule.check(["x"], 3)).toEqual([{ rule: "odd-number", path: ["x"], message: "3 is odd", severity: "error" }]);
  });

  test("finds a warning if the rule is one", () => {
    expect(shapeRule({ ...DOCS, message, severity: "warn" }).check(["x"], 3)).toMatchObject([
      { rule: "odd-number", severity: "warn" },
    ]);
  });
});

import { checkSeverities } from "../../lib/plan/check-severities";
import { written } from "../found";

describe("checkSeverities()", () => {
  test.each([
    ["no severities", {}],
    ["a rule that rests on facts", { severity: { "unknown-action": "warn" } }],
    ["a rule that rests on judgement", { severity: { "spoke-not-admitted": "off" } }],
  ] as const)("accepts %s", (_about, props) => {
    expect(checkSeverities(props)).toEqual([]);
  });

  test("finds every id that cannot be set", () => {
    const severity = { "unknown-acton": "warn", "wrong-type": "off", nonsense: "error" } as const;
    expect(written(checkSeverities({ severity }))).toEqual([
      'severity["unknown-acton"]: There is no rule "unknown-acton": did you mean "unknown-action"? (unknown-rule)',
      'severity["wrong-type"]: The rule "wrong-type" is about the shape of the input, and its severity cannot be changed: correct the input, and remove this entry (fixed-severity)',
      'severity.nonsense: There is no rule "nonsense": docs/rules.md lists the rules (unknown-rule)',
    ]);
  });

  test("suggests only rules whose severity can be set", () => {
    expect(written(checkSeverities({ severity: { "unknown-spok": "warn" } }))[0]).not.toContain('"unknown-spoke"');
  });
});

import { evaluate } from "../../../lib/policy/evaluate/evaluate";
import { CONDITION_OPERATORS } from "./aws-documentation/condition-operators";
import { CONTEXT_KEYS } from "./aws-documentation/context-keys";
import { ELEMENTS } from "./aws-documentation/elements";
import { ENDPOINT_POLICIES } from "./aws-documentation/endpoint-policies";
import { POLICY_VARIABLES } from "./aws-documentation/policy-variables";
import { PRINCIPALS } from "./aws-documentation/principals";

const CASES = [
  ...CONDITION_OPERATORS,
  ...CONTEXT_KEYS,
  ...POLICY_VARIABLES,
  ...ELEMENTS,
  ...PRINCIPALS,
  ...ENDPOINT_POLICIES,
];

describe("evaluate(), as AWS documents", () => {
  test.each(CASES)("$page: $title", ({ document, request, outcome, by }) => {
    const { statement, ...decision } = evaluate(document, request);
    expect({ ...decision, by: statement?.index }).toEqual({ outcome, by, keys: [] });
  });

  test("has at least 150 cases of 20 pages", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(CASES.map(({ page }) => page)).size).toBeGreaterThanOrEqual(20);
  });
});

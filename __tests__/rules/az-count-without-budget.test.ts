import { azCountWithoutBudget } from "../../lib/rules/az-count-without-budget";
import { findings } from "./check-rule";

describe("az-count-without-budget", () => {
  test.each([
    ["neither", { services: ["sqs"] }],
    ["both", { services: ["sqs"], azCount: 2, maxMonthlyUsd: 10 }],
    ["a budget of nothing", { services: ["sqs"], azCount: 2, maxMonthlyUsd: 0 }],
    ["a budget alone", { services: ["sqs"], maxMonthlyUsd: 10 }],
    ["azCount without endpoints, which other rules report", { services: [], azCount: 2 }],
  ])("accepts %s", (_about, props) => {
    expect(findings(azCountWithoutBudget, props)).toEqual([]);
  });

  test("finds azCount alone", () => {
    expect(findings(azCountWithoutBudget, { services: ["sqs"], azCount: 2 })).toEqual([
      "azCount: Only maxMonthlyUsd uses azCount, and it is not given: give maxMonthlyUsd too, or leave azCount out",
    ]);
  });
});

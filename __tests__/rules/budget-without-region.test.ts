import { budgetWithoutRegion } from "../../lib/rules/budget-without-region";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings } from "./check-rule";

const BUDGET = { services: ["sqs"], maxMonthlyUsd: 10 };

describe("budget-without-region", () => {
  test.each([
    ["a literal region", BUDGET],
    ["no region without a budget", { services: ["sqs"], region: undefined }],
    ["no region without endpoints, which other rules report", { ...BUDGET, services: [], region: undefined }],
  ])("accepts %s", (_about, props) => {
    expect(findings(budgetWithoutRegion, props)).toEqual([]);
  });

  test.each([
    ["no region", { ...BUDGET, region: undefined }],
    ["no region for a budget of nothing", { ...BUDGET, maxMonthlyUsd: 0, region: undefined }],
    ["a region that only Terraform knows", { ...BUDGET, region: tokenValue("${var.region}") }],
  ])("finds %s", (_about, props) => {
    expect(findings(budgetWithoutRegion, props)).toEqual([
      "maxMonthlyUsd: Prices differ by region, and only Terraform knows this one: give region as a literal, or leave maxMonthlyUsd out",
    ]);
  });
});

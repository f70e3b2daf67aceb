import { isUnresolved } from "../shapes/unresolved";
import { defineRule, finding } from "./rule";

export const budgetWithoutRegion = defineRule({
  id: "budget-without-region",
  what: "The region is literal if maxMonthlyUsd is given.",
  why: "Prices differ by region.",
  check: ({ props: { maxMonthlyUsd, region }, endpoints }) =>
    maxMonthlyUsd !== undefined && endpoints.length > 0 && (region === undefined || isUnresolved(region))
      ? finding(
          ["maxMonthlyUsd"],
          "Prices differ by region, and only Terraform knows this one: give region as a literal, or leave maxMonthlyUsd out",
        )
      : [],
});

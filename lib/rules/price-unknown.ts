import { estimateBudget } from "./budget-estimate";
import { defineRule, finding } from "./rule";

export const priceUnknown = defineRule({
  id: "price-unknown",
  severity: "warn",
  basis: "facts",
  what: "All prices of the region are known if maxMonthlyUsd is given.",
  why: "Endpoints that cost more than the budget would pass.",
  source: "data/prices.json, by region",
  check: (subject) => {
    const { maxMonthlyUsd: budget } = subject.props;
    const estimate = estimateBudget(subject);
    if (budget === undefined || !estimate || estimate.isComplete || estimate.atLeastUsd > budget) return [];
    return finding(
      ["maxMonthlyUsd"],
      `No source states all prices of ${estimate.region}, so maxMonthlyUsd is not enforced\n${estimate.table}`,
    );
  },
});

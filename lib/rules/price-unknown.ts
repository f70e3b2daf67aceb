import { estimateBudget } from "./budget-estimate";
import { defineRule, finding } from "./rule";

export const priceUnknown = defineRule({
  id: "price-unknown",
  severity: "warn",
  basis: "facts",
  what: "All prices of the region are known in US dollars if maxMonthlyUsd is given.",
  why: "Endpoints that cost more than the budget would pass. The package has no prices of regions in China, and none of service network endpoints.",
  source: "data/prices.json, by region",
  check: (subject) => {
    const { maxMonthlyUsd: budget } = subject.props;
    const estimate = estimateBudget(subject);
    if (budget === undefined || !estimate || estimate.isComplete || estimate.atLeastUsd > budget) return [];
    return finding(
      ["maxMonthlyUsd"],
      `No source states all prices of ${estimate.region} in US dollars, so maxMonthlyUsd is not enforced there: npx vpc-endpoints cost --prices aws reads them from AWS\n${estimate.table}`,
    );
  },
});

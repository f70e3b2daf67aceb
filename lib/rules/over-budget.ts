import { estimateBudget } from "./budget-estimate";
import { defineRule, finding } from "./rule";

export const overBudget = defineRule({
  id: "over-budget",
  basis: "judgement",
  what: "The endpoints cost at most maxMonthlyUsd a month before any data.",
  why: "An interface endpoint costs money in each zone, whether it is used or not.",
  source: "https://aws.amazon.com/privatelink/pricing/; prices by region in data/prices.json",
  check: (subject) => {
    const { maxMonthlyUsd: budget } = subject.props;
    const estimate = estimateBudget(subject);
    if (budget === undefined || !estimate || estimate.atLeastUsd <= budget) return [];
    const costs = estimate.atLeastUsd.toFixed(2);
    return finding(
      ["maxMonthlyUsd"],
      `The endpoints cost at least ${costs} USD a month before any data, and the budget is ${budget.toFixed(2)} USD: remove services, use fewer zones, or raise the budget\n${estimate.table}`,
    );
  },
});

import { defineRule, finding } from "./rule";

export const azCountWithoutBudget = defineRule({
  id: "az-count-without-budget",
  severity: "warn",
  basis: "judgement",
  what: "azCount is given with maxMonthlyUsd.",
  why: "azCount has no other use.",
  check: ({ props: { azCount, maxMonthlyUsd }, endpoints }) =>
    azCount !== undefined && maxMonthlyUsd === undefined && endpoints.length > 0
      ? finding(
          ["azCount"],
          "Only maxMonthlyUsd uses azCount, and it is not given: give maxMonthlyUsd too, or leave azCount out",
        )
      : [],
});

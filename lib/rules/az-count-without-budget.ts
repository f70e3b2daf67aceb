import type { Rule } from "./rule";

/** Warns of azCount without a budget. */
export const azCountWithoutBudget: Rule = {
  id: "az-count-without-budget",
  severity: "warn",
  basis: "judgement",
  what: "azCount is given with maxMonthlyUsd.",
  why: "It has no other use.",
  check: ({ props: { azCount, maxMonthlyUsd }, endpoints }) =>
    azCount !== undefined && maxMonthlyUsd === undefined && endpoints.length > 0
      ? [
          {
            path: ["azCount"],
            message:
              "It is counted for maxMonthlyUsd alone, which is not given: give maxMonthlyUsd too, or leave it out",
          },
        ]
      : [],
};

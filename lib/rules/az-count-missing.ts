import { azCountOf } from "./budget-estimate";
import { defineRule, finding } from "./rule";

export const azCountMissing = defineRule({
  id: "az-count-missing",
  what: "azCount is given if maxMonthlyUsd is given and only Terraform knows the subnets.",
  why: "An endpoint is billed for each of its zones.",
  source: "https://aws.amazon.com/privatelink/pricing/ (2026)",
  check: ({ props, endpoints }) => {
    if (props.maxMonthlyUsd === undefined || typeof props.region !== "string") return [];
    const uncounted = endpoints.filter((endpoint) => azCountOf(endpoint, props) === undefined);
    if (uncounted.length === 0) return [];
    const names = uncounted.map(({ label }) => label).join(", ");
    return finding(
      ["azCount"],
      `Only Terraform knows the subnets of ${names}, and endpoints are billed by zone: give the number of their zones`,
    );
  },
});

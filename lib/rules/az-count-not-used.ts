import { hasZones, subnetCountOf } from "./budget-estimate";
import { defineRule, finding } from "./rule";

export const azCountNotUsed = defineRule({
  id: "az-count-not-used",
  severity: "warn",
  basis: "judgement",
  what: "azCount agrees with the number of subnets if they are listed.",
  why: "Listed subnets are counted, and azCount is ignored.",
  check: ({ props: { azCount, maxMonthlyUsd }, endpoints }) => {
    const counts = endpoints.filter(hasZones).map((endpoint) => ({ endpoint, zones: subnetCountOf(endpoint) }));
    if (azCount === undefined || maxMonthlyUsd === undefined || counts.length === 0) return [];
    if (counts.some(({ zones }) => zones === undefined || zones === azCount)) return [];
    const listed = counts.map(({ endpoint, zones }) => `${endpoint.label}: ${zones}`).join(", ");
    return finding(
      ["azCount"],
      `${azCount} is ignored, since each endpoint lists its subnets and is in as many zones (${listed}): leave azCount out, or correct subnetIds`,
    );
  },
});

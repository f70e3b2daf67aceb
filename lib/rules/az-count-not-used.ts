import { hasZones, subnetCountOf } from "./budget-estimate";
import type { Rule } from "./rule";

/** Warns of an azCount that the subnets of every endpoint contradict. */
export const azCountNotUsed: Rule = {
  id: "az-count-not-used",
  severity: "warn",
  basis: "judgement",
  what: "azCount is the number of the subnets if they are listed.",
  why: "The listed subnets are counted, and azCount is not.",
  check: ({ props: { azCount, maxMonthlyUsd }, endpoints }) => {
    const counts = endpoints
      .filter(hasZones)
      .map((endpoint) => ({ endpoint, zones: subnetCountOf(endpoint) }));
    if (azCount === undefined || maxMonthlyUsd === undefined || counts.length === 0) return [];
    if (counts.some(({ zones }) => zones === undefined || zones === azCount)) return [];
    const listed = counts.map(({ endpoint, zones }) => `${endpoint.label}: ${zones}`).join(", ");
    return [
      {
        path: ["azCount"],
        message: `${azCount} zones are not counted, since each endpoint has its subnets listed, and is in as many zones (${listed}): leave it out, or correct subnetIds`,
      },
    ];
  },
};

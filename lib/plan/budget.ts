import { estimateFixedCost } from "../cost/budget";
import { azCountUnknown, overBudget, type Problem, priceUnknown, regionUnknownForPrices } from "../problems";
import { isUnresolved } from "../unresolved";
import type { Input } from "./input";
import type { Wanted } from "./wanted";

/** Refuses endpoints that cost more a month than the user wants to pay, before any data goes through them. */
export function checkBudget(wanted: readonly Wanted[], input: Input): readonly Problem[] {
  const { maxMonthlyUsd, region } = input;
  if (maxMonthlyUsd === undefined || wanted.length === 0) return [];
  if (region === undefined || isUnresolved(region)) return [regionUnknownForPrices("maxMonthlyUsd")];
  const endpoints = wanted.map((endpoint) => ({
    name: endpoint.label,
    type: endpoint.type,
    azCount: azCountOf(endpoint, input),
  }));
  const uncounted = endpoints.filter(({ azCount }) => azCount === undefined);
  if (uncounted.length > 0)
    return [
      azCountUnknown(
        "azCount",
        uncounted.map(({ name }) => name),
      ),
    ];
  const counted = endpoints.map(({ azCount = 1, ...endpoint }) => ({ ...endpoint, azCount }));
  const { atLeastUsd, monthlyUsd, table } = estimateFixedCost({ endpoints: counted, azCount: 1, region });
  if (atLeastUsd > maxMonthlyUsd) return [overBudget("maxMonthlyUsd", maxMonthlyUsd, atLeastUsd, table)];
  return monthlyUsd === "unknown" ? [priceUnknown("maxMonthlyUsd", region, table)] : [];
}

/** The zones of an endpoint: one for each subnet, or as the user says where only Terraform knows the subnets. */
function azCountOf({ type, options }: Wanted, { subnetIds, azCount }: Input): number | undefined {
  if (type === "Gateway" || type === "GatewayLoadBalancer") return 1;
  const subnets = options.subnetIds ?? subnetIds;
  return subnets === undefined || isUnresolved(subnets) ? azCount : subnets.length;
}

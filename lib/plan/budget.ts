import { estimateFixedCost } from "../cost/budget";
import {
  azCountNotUsed,
  azCountUnknown,
  azCountWithoutBudget,
  overBudget,
  type Problem,
  priceUnknown,
  regionUnknownForPrices,
} from "../problems";
import { isUnresolved } from "../shapes/unresolved";
import type { Input } from "./input";
import type { Wanted } from "./wanted";

/** Refuses endpoints that cost more a month than the user wants to pay, before any data goes through them. */
export function checkBudget(wanted: readonly Wanted[], input: Input): readonly Problem[] {
  const { maxMonthlyUsd } = input;
  if (wanted.length === 0) return [];
  if (maxMonthlyUsd !== undefined)
    return [...checkCosts(wanted, input, maxMonthlyUsd), ...checkAzCount(wanted, input)];
  return input.azCount === undefined ? [] : [azCountWithoutBudget("azCount")];
}

/** Warns of a count of zones that every endpoint contradicts by its own list of subnets. */
function checkAzCount(wanted: readonly Wanted[], input: Input): readonly Problem[] {
  const { azCount } = input;
  const standing = wanted.filter(({ type }) => type !== "Gateway" && type !== "GatewayLoadBalancer");
  if (azCount === undefined || standing.length === 0) return [];
  const counted = standing.map((endpoint) => {
    const zones = subnetCountOf(endpoint, input);
    return { zones, text: `${endpoint.label}: ${zones}` };
  });
  if (counted.some(({ zones }) => zones === undefined || zones === azCount)) return [];
  return [
    azCountNotUsed(
      "azCount",
      azCount,
      counted.map(({ text }) => text),
    ),
  ];
}

function checkCosts(wanted: readonly Wanted[], input: Input, maxMonthlyUsd: number): readonly Problem[] {
  const { region } = input;
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
function azCountOf(endpoint: Wanted, input: Input): number | undefined {
  const { type } = endpoint;
  if (type === "Gateway" || type === "GatewayLoadBalancer") return 1;
  return subnetCountOf(endpoint, input) ?? input.azCount;
}

/** How many subnets are listed for an endpoint; undefined where only Terraform knows them. */
function subnetCountOf({ options }: Wanted, input: Input): number | undefined {
  const subnets = options.subnetIds ?? input.subnetIds;
  return subnets === undefined || isUnresolved(subnets) ? undefined : subnets.length;
}

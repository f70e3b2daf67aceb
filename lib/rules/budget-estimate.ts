import { estimateFixedCost } from "../cost/budget";
import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EffectiveProps } from "../model/effective-props";
import type { Subject } from "../model/subject";
import { isUnresolved } from "../shapes/unresolved";

/** What the endpoints cost a month before any data. */
export interface BudgetEstimate {
  readonly region: string;
  readonly atLeastUsd: number;
  /** Whether all prices are known. */
  readonly isComplete: boolean;
  /** The costs of each endpoint, as lines of text. */
  readonly table: string;
}

/** Estimates the costs for `maxMonthlyUsd`; undefined if there is no budget, or if synth does not know enough. */
export function estimateBudget({ props, endpoints }: Subject): BudgetEstimate | undefined {
  const { region, maxMonthlyUsd } = props;
  if (maxMonthlyUsd === undefined || typeof region !== "string" || endpoints.length === 0) return undefined;
  const priced = endpoints.flatMap((endpoint) => {
    const azCount = azCountOf(endpoint, props);
    return azCount === undefined ? [] : [{ name: endpoint.label, type: endpoint.type, azCount }];
  });
  // A key that two endpoints have is rejected by another rule.
  const labels = new Set(priced.map(({ name }) => name));
  if (labels.size < endpoints.length) return undefined;
  const { atLeastUsd, monthlyUsd, table } = estimateFixedCost({ services: priced, azCount: 1, region });
  return { region, atLeastUsd, isComplete: monthlyUsd !== "unknown", table: table.replace(/^/gm, "      ") };
}

/** The zones of an endpoint: one for each subnet, or as the user says if only Terraform knows the subnets. */
export function azCountOf(endpoint: EffectiveEndpoint, { azCount }: EffectiveProps): number | undefined {
  return hasZones(endpoint) ? (subnetCountOf(endpoint) ?? azCount) : 1;
}

/** Whether an endpoint is billed by zone. */
export function hasZones({ type }: EffectiveEndpoint): boolean {
  return type !== "Gateway" && type !== "GatewayLoadBalancer";
}

/** How many subnets are listed for an endpoint; undefined if only Terraform knows them, or others attach them. */
export function subnetCountOf({ options: { subnetIds } }: EffectiveEndpoint): number | undefined {
  return isUnresolved(subnetIds) ? undefined : subnetIds?.length || undefined;
}

import type { CostedEndpoint, CostInput } from "./cost-input";
import { estimateMonthlyCost } from "./estimate";
import { showUsd, type Usd } from "./money";
import { tableLines } from "./table-lines";

/** What is known about the cost of endpoints before they exist. */
export interface FixedCostInput extends Pick<CostInput, "azCount" | "region" | "hoursPerMonth" | "prices"> {
  /** The endpoints, each with its type. */
  readonly endpoints: readonly CostedEndpoint[];
}

/** What endpoints cost a month before any data goes through them. */
export interface FixedCost {
  /** Sum of the hours; `unknown` if a price is unknown. */
  readonly monthlyUsd: Usd;
  /** Sum of what is known: the cost is at least this much, whatever the rest costs. */
  readonly atLeastUsd: number;
  /** A line for each endpoint and one for the sum, in aligned columns. */
  readonly table: string;
}

/** Estimates what endpoints cost a month before any data goes through them: the part that a budget limits. */
export function estimateFixedCost(input: FixedCostInput): FixedCost {
  const { endpoints, ...rest } = input;
  const { services, hoursUsd, hoursPerMonth } = estimateMonthlyCost({ services: endpoints, ...rest });
  const rows = services.map(({ service, type, azCount, ...cost }) => [
    service,
    type,
    type === "Gateway" ? "-" : String(azCount),
    type === "Gateway" ? "free" : showUsd(cost.hoursUsd),
  ]);
  const columns = [
    { title: "SERVICE" },
    { title: "TYPE" },
    { title: "AZS", align: "right" },
    { title: `${hoursPerMonth} HOURS`, align: "right" },
  ] as const;
  return {
    monthlyUsd: hoursUsd,
    atLeastUsd: services.reduce((total, { hoursUsd: usd }) => total + (usd === "unknown" ? 0 : usd), 0),
    table: tableLines(columns, [...rows, ["Total", "", "", showUsd(hoursUsd)]]).join("\n"),
  };
}

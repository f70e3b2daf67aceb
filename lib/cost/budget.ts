import type { CostedEndpoint } from "./cost-input";
import { estimateMonthlyCost } from "./estimate";
import { showUsd, type Usd } from "./money";
import type { OwnPrices } from "./prices";
import { tableLines } from "./table-lines";

/** What the budget guard knows before anything runs. */
export interface FixedCostInput {
  /** The endpoints, each with its type. */
  readonly endpoints: readonly CostedEndpoint[];
  /** Availability zones of an endpoint that does not say its own. */
  readonly azCount: number;
  /** Region of the prices. */
  readonly region: string;
  /**
   * Hours of a month.
   *
   * @default 730
   */
  readonly hoursPerMonth?: number;
  /**
   * Prices of your own, in US dollars a unit.
   *
   * @default - the dated prices that come with the package
   */
  readonly prices?: OwnPrices;
}

/** What endpoints cost a month before any data goes through them. */
export interface FixedCost {
  /** Sum of the hours; `unknown` where a price is not known. */
  readonly monthlyUsd: Usd;
  /** The sum of what is known: above a budget, the budget is exceeded whatever the rest costs. */
  readonly atLeastUsd: number;
  /** A line for each endpoint and one for the sum, in aligned columns. */
  readonly table: string;
}

/** What endpoints cost a month before any data goes through them: the part that a budget can hold to. */
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

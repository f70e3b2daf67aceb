import type { CostInput } from "./cost-input";
import { estimateMonthlyCost } from "./estimate";
import { showUsd } from "./money";
import { figureColumns, tableLines } from "./table-lines";

/** Estimates what endpoints cost a month before any data goes through them: the part that a budget limits. */
export function estimateFixedCost(input: CostInput) {
  const { services, hoursUsd, hoursPerMonth } = estimateMonthlyCost(input);
  const rows = services.map(({ service, type, azCount, ...cost }) =>
    type === "Gateway" ? [service, type, "-", "free"] : [service, type, String(azCount), showUsd(cost.hoursUsd)],
  );
  const columns = [{ title: "SERVICE" }, { title: "TYPE" }, ...figureColumns("AZS", `${hoursPerMonth} HOURS`)];
  return {
    /** `unknown` if a price is unknown. */
    monthlyUsd: hoursUsd,
    /** Sum of what is known: the cost is at least this much, whatever the rest costs. */
    atLeastUsd: services.reduce((total, { hoursUsd: usd }) => total + (usd === "unknown" ? 0 : usd), 0),
    table: tableLines(columns, [...rows, ["Total", "", "", showUsd(hoursUsd)]]).join("\n"),
  };
}

import { type Currency, sum, type Usd } from "../../lib/cost/money";
import type { CostOutcome } from "./page/cost-page";

/** What the endpoints of several regions cost a month; unknown if AWS bills them in different currencies. */
export function sumOf(outcomes: readonly CostOutcome[]): { readonly monthlyUsd: Usd; readonly currency: Currency } {
  const currencies = new Set(outcomes.map(({ estimate }) => estimate.currency));
  const [currency = "USD", other] = currencies;
  const amounts = outcomes.map(({ estimate }) => estimate.monthlyUsd);
  return { monthlyUsd: other === undefined ? sum(amounts) : "unknown", currency };
}

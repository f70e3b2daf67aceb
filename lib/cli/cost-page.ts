import type { CostEstimate } from "../cost/cost-estimate";

/** What this file exports, for the command that loads it only when a page is asked for. */
export interface CostPage {
  readonly costPage: typeof costPage;
}

/** One self-contained HTML page about an estimate. */
export function costPage(_estimate: CostEstimate, _assumptions: readonly string[]): string {
  return "<!doctype html>";
}

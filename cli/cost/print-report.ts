import { reportCost } from "../../lib/cost/report";
import { reportSharedCost, type SharedReport } from "../../lib/cost/shared-report";
import { wrapTable } from "../fit-table";
import type { Io } from "../io";
import type { CostOutcome } from "./page/cost-page";

const PRICE_COLUMNS = ["PRICE", "USD", "AS OF", "SOURCE"].map((title) => ({ title }));

/** Prints an estimate as tables and sentences. */
export function printReport({ estimate, shared, assumptions }: CostOutcome, io: Io): void {
  const { bold, dim } = io.colours;
  const { title, columns, rows, totals, findings, remarks, prices } = reportCost(estimate, shared?.prices);
  const comparison = shared && reportSharedCost(shared);
  const lines = [
    bold(title),
    "",
    ...wrapTable(columns, [...rows, [...totals, "", "", ""]], io),
    "",
    ...findings,
    "",
    ...(comparison ? comparisonLines(comparison, io) : []),
    ...wrapTable(PRICE_COLUMNS, prices, io),
    "",
    ...[...assumptions, ...remarks, ...(comparison?.remarks ?? [])].map(dim),
  ];
  io.write(`${lines.join("\n")}\n`);
}

function comparisonLines({ title, columns, rows, totals, findings }: SharedReport, io: Io): readonly string[] {
  return [io.colours.bold(title), "", ...wrapTable(columns, [...rows, totals], io), "", ...findings, ""];
}

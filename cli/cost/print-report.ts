import { showUsd } from "../../lib/cost/money";
import { reportCost } from "../../lib/cost/report";
import { reportSharedCost, type SharedReport } from "../../lib/cost/shared-report";
import { joinWords } from "../../lib/shapes/text";
import type { Io } from "../io";
import { paragraph } from "../wrap";
import { wrapTable } from "../wrap-table";
import type { CostOutcome } from "./page/cost-page";
import { sumOf } from "./sum-of-regions";

const PRICE_COLUMNS = ["PRICE", "USD", "AS OF", "SOURCE"].map((title) => ({ title }));

/** Prints estimates as tables and sentences, and their sum if there are several. */
export function printReports(outcomes: readonly CostOutcome[], io: Io): void {
  for (const [index, outcome] of outcomes.entries()) {
    if (index > 0) io.write("\n");
    printReport(outcome, io);
  }
  if (outcomes.length < 2) return;
  const { monthlyUsd, currency } = sumOf(outcomes);
  const regions = joinWords(
    outcomes.map(({ estimate }) => estimate.region),
    "and",
  );
  const together =
    monthlyUsd === "unknown"
      ? `What the endpoints of ${regions} cost together is unknown.`
      : `The endpoints of ${regions} cost ${showUsd(monthlyUsd, currency)} a month together.`;
  io.write(`\n${paragraph(together, io).map(io.colours.bold).join("\n")}\n`);
}

function printReport({ estimate, shared, assumptions }: CostOutcome, io: Io): void {
  const { bold, dim } = io.colours;
  const { title, columns, rows, totals, findings, remarks, prices } = reportCost(estimate, shared?.prices);
  const comparison = shared && reportSharedCost(shared);
  const lines = [
    ...paragraph(title, io).map(bold),
    "",
    ...wrapTable(columns, [...rows, [...totals, "", "", ""]], io),
    "",
    ...findings.flatMap((finding) => paragraph(finding, io)),
    "",
    ...(comparison ? comparisonLines(comparison, io) : []),
    ...wrapTable(PRICE_COLUMNS, prices, io),
    "",
    ...[...assumptions, ...remarks, ...(comparison?.remarks ?? [])].flatMap((remark) => paragraph(remark, io).map(dim)),
  ];
  io.write(`${lines.join("\n")}\n`);
}

function comparisonLines({ title, columns, rows, totals, findings }: SharedReport, io: Io): readonly string[] {
  const sentences = findings.flatMap((finding) => paragraph(finding, io));
  const heading = paragraph(title, io).map(io.colours.bold);
  return [...heading, "", ...wrapTable(columns, [...rows, totals], io), "", ...sentences, ""];
}

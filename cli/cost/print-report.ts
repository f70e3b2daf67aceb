import { reportCost } from "../../lib/cost/report";
import { reportSharedCost, type SharedReport } from "../../lib/cost/shared-report";
import type { Io } from "../io";
import { paragraph } from "../wrap";
import { wrapTable } from "../wrap-table";
import type { CostOutcome } from "./page/cost-page";

const PRICE_COLUMNS = ["PRICE", "USD", "AS OF", "SOURCE"].map((title) => ({ title }));

/** Prints an estimate as tables and sentences. */
export function printReport({ estimate, shared, assumptions }: CostOutcome, io: Io): void {
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

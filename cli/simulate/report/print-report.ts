import type { Io } from "../../io";
import { paragraph } from "../../wrap";
import { wrapTable } from "../../wrap-table";
import type { SimulationOutcome } from "../outcome";
import { denialLines } from "./denial-lines";
import { openKeyAdvice } from "./open-key-advice";
import { showCalls, showSpan } from "./show-calls";
import { deniedTable, dependsTable, endpointTable, groupsOf, leftOutTable, type ReportTable } from "./tables";

const MOST_ROWS = 20;

/** Prints what a simulation found, as tables and sentences. */
export function printReport(outcome: SimulationOutcome, io: Io): void {
  const { dim, bold } = io.colours;
  const [denied, depends] = [groupsOf(outcome, "denied"), groupsOf(outcome, "depends")];
  const lines = [
    ...paragraph(titleOf(outcome), io).map(bold),
    "",
    ...tableLines(endpointTable(outcome), io, Number.POSITIVE_INFINITY),
    ...section("Would be denied", tableLines(deniedTable(denied), io), io),
    ...section("Depends on what the records do not hold", tableLines(dependsTable(depends), io), io),
    ...section(
      "How to settle it",
      openKeyAdvice(depends).flatMap((sentence) => paragraph(sentence, io, "", "  ")),
      io,
    ),
    ...section("Denied by an endpoint in reality", denialLines(outcome.vpceDenied, io), io),
    ...section("Not counted", tableLines(leftOutTable(outcome), io), io),
    "",
    ...outcome.remarks.flatMap((remark) => paragraph(remark, io)).map(dim),
  ];
  io.write(`${lines.join("\n").trimEnd()}\n`);
}

/** What was simulated, as a sentence. */
export function titleOf({ source, span }: Pick<SimulationOutcome, "source" | "span">): string {
  const of = source === undefined ? "" : ` of ${source}`;
  const when = span.first === "" ? "" : ` from ${showSpan(span)}`;
  return `The policies${of} on ${showCalls(span.counted)} that count, of ${showCalls(span.calls)}${when}`;
}

function section(title: string, lines: readonly string[], { colours: { bold } }: Io): readonly string[] {
  return lines.length === 0 ? [] : ["", bold(title), "", ...lines];
}

function tableLines({ columns, rows }: ReportTable, io: Io, most = MOST_ROWS): readonly string[] {
  if (rows.length === 0) return [];
  const others = rows.length - most;
  const rest = others > 0 ? paragraph(`and ${others} more, which --json and --html list`, io, "  ") : [];
  return [...wrapTable(columns, rows.slice(0, most), io), ...rest];
}

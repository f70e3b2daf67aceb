import { escapeHtml, type HtmlColumn, htmlList, htmlSection, htmlTable, sentenceCase } from "../../page/html";
import { htmlPage } from "../../page/html-page";
import { pageStyle } from "../../page/page-style";
import { printable } from "../../printable";
import type { ExplainedDenial } from "../denials/explained-denial";
import type { SimulationOutcome } from "../outcome";
import { headOf } from "../report/denial-lines";
import { openKeyAdvice } from "../report/open-key-advice";
import { showCalls, showNumber, showSpan } from "../report/show-calls";
import { deniedTable, dependsTable, endpointTable, groupsOf, leftOutTable, type ReportTable } from "../report/tables";

const MOST_ROWS = 200;

/** Tables have many columns with long names, so that they become cards on a tablet too. */
const CARDS_UP_TO = 900;

/** An HTML page about a simulation. It loads nothing else and runs no script. */
export function simulationPage(outcome: SimulationOutcome, date: string): string {
  const { source, span } = outcome;
  const of = source === undefined ? "" : ` of ${source}`;
  const when = span.first === "" ? "" : `, from ${showSpan(span)}`;
  return htmlPage({
    title: `Policies of the VPC endpoints${of}, tried on recorded calls, ${date}`,
    heading: `What the policies${of} would do`,
    subtitle: `${showCalls(span.counted)} that count, of ${showNumber(span.calls)} recorded ones${when}. Simulated on ${date}.`,
    style: pageStyle(CARDS_UP_TO),
    body: body(outcome),
  });
}

function body(outcome: SimulationOutcome): string {
  const { vpceDenied, remarks } = outcome;
  const [denied, depends, allowed] = (["denied", "depends", "allowed"] as const).map((verdict) =>
    groupsOf(outcome, verdict),
  );
  const advice = openKeyAdvice(depends ?? []);
  return [
    `<ul class="cards">${cards(outcome).join("\n")}</ul>`,
    tableSection("Endpoints", endpointTable(outcome)),
    tableSection("Would be denied", deniedTable(denied ?? [])),
    tableSection("Depends on what the records do not hold", dependsTable(depends ?? [])),
    advice.length === 0 ? "" : htmlSection("How to settle it", htmlList("findings", advice)),
    vpceDenied.length === 0 ? "" : htmlSection("Denied by an endpoint in reality", denials(vpceDenied)),
    tableSection("Would pass", deniedTable(allowed ?? [])),
    tableSection("Not counted", leftOutTable(outcome)),
    remarks.length === 0 ? "" : htmlSection("Remarks", htmlList("remarks", remarks)),
  ]
    .filter(Boolean)
    .join("\n");
}

function cards({ endpoints }: SimulationOutcome): readonly string[] {
  const sum = (verdict: "allowed" | "denied" | "depends") =>
    endpoints.reduce((calls, endpoint) => calls + endpoint[verdict], 0);
  const card = (calls: number, label: string, mood: string) =>
    `<li class="${mood}"><b>${showNumber(calls)}</b><span>${label}</span></li>`;
  return [
    card(sum("denied"), "would be denied", sum("denied") > 0 ? "bad" : "good"),
    card(sum("allowed"), "would pass", "good"),
    card(sum("depends"), "depend on what the records do not hold", ""),
  ];
}

function tableSection(title: string, { columns, rows }: ReportTable): string {
  if (rows.length === 0) return "";
  const titled = columns.map((column): HtmlColumn => {
    const className = SHORT.has(column.title) ? "short" : "name";
    return { ...column, title: sentenceCase(column.title), className };
  });
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map(printable));
  const others = rows.length - shown.length;
  const rest = others > 0 ? htmlList("remarks", [`${showNumber(others)} more rows are in the output of --json.`]) : "";
  return `<section>${htmlTable(title, titled, shown)}${rest}</section>`;
}

const SHORT: ReadonlySet<string> = new Set(["ACTION", "TYPE", "POLICY"]);

function denials(found: readonly ExplainedDenial[]): string {
  const shown = found.slice(0, MOST_ROWS).map((denial) => {
    const { add, explanation } = denial;
    const code = add === null ? "" : `<pre><code>${escapeHtml(add.split("\n").map(printable).join("\n"))}</code></pre>`;
    return `<li><b>${escapeHtml(printable(headOf(denial)))}</b><br>${escapeHtml(printable(explanation))}${code}</li>`;
  });
  return `<ul class="findings">${shown.join("\n")}</ul>`;
}

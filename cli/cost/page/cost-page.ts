import type { CostEstimate } from "../../../lib/cost/cost-estimate";
import { type CostReport, reportCost } from "../../../lib/cost/report";
import type { SharedCostEstimate } from "../../../lib/cost/shared-cost-estimate";
import { reportSharedCost, type SharedReport } from "../../../lib/cost/shared-report";
import { costCards } from "./cost-cards";
import { escapeHtml, type HtmlColumn, htmlList, htmlTable, sentenceCase } from "./html";
import { htmlFigure } from "./html-figure";
import { PAGE_STYLE } from "./page-style";
import { barsLegend, drawBars } from "./service-bars";
import { oneEndpoint, wholeSet } from "./traffic-figures";
import { vpcFigure } from "./vpc-figure";

/** What a call of the command has estimated. */
export interface CostOutcome {
  /** The endpoints, service by service. */
  readonly estimate: CostEstimate;
  /** A hub compared with one set in each VPC; undefined without `--vpcs`. */
  readonly shared: SharedCostEstimate | undefined;
  /** What is assumed and what is left out, a sentence each. */
  readonly assumptions: readonly string[];
}

/** The type of this module, for the command, which loads it only if the user wants a page. */
export interface CostPage {
  readonly costPage: typeof costPage;
}

/** An HTML page about an estimate. It loads nothing else and runs no script. */
export function costPage(outcome: CostOutcome): string {
  const { estimate, shared } = outcome;
  const report = reportCost(estimate, shared?.prices);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Cost of VPC endpoints in ${escapeHtml(estimate.region)}</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>What the VPC endpoints cost</h1>
<p class="subtitle">${escapeHtml(report.title)}</p>
${body(outcome, report)}
</main>
</body>
</html>
`;
}

const PRICE_COLUMNS: readonly HtmlColumn[] = [
  { title: "What for" },
  { title: "US dollars", className: "short" },
  { title: "As of", className: "short" },
  { title: "Source", className: "source" },
];

function body({ estimate, shared, assumptions }: CostOutcome, report: CostReport): string {
  const { columns, rows, totals, findings, remarks, prices } = report;
  const comparison = shared && reportSharedCost(shared);
  const titled = columns.map(({ title, ...column }) => {
    const className = title === "WHY" ? ("wide" as const) : ("short" as const);
    return { ...column, title: sentenceCase(title), className };
  });
  return [
    `<ul class="cards">${costCards(estimate).join("\n")}</ul>`,
    section("Findings", htmlList("findings", findings)),
    `<section>${htmlTable("Service by service, US dollars a month", titled, rows, totals)}</section>`,
    barsFigure(estimate),
    ...oneEndpoint(estimate),
    ...wholeSet(estimate),
    ...(shared && comparison ? [comparisonSection(comparison), ...vpcFigure(shared)] : []),
    `<section>${htmlTable("Prices", PRICE_COLUMNS, prices)}</section>`,
    section("Remarks", htmlList("remarks", [...assumptions, ...remarks, ...(comparison?.remarks ?? [])])),
  ].join("\n");
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

function comparisonSection({ title, columns, rows, totals, findings }: SharedReport): string {
  const titled = columns.map((column) => ({ ...column, title: sentenceCase(column.title) }));
  return `<section>${htmlTable(title, titled, rows, totals)}${htmlList("findings", findings)}</section>`;
}

function barsFigure(estimate: CostEstimate): string {
  return htmlFigure({
    id: "bars",
    title: "Each service: endpoint and NAT gateway",
    description:
      "Upper bars: the endpoint, split into hours and data. Lower bars: the charge for the same data through NAT " +
      "gateways that stay. The table above has the same figures.",
    legend: barsLegend(estimate),
    svg: drawBars(estimate),
  });
}

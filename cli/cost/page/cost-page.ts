import type { CostEstimate } from "../../../lib/cost/cost-estimate";
import { isTrafficUnknown } from "../../../lib/cost/findings";
import { showUsd, type Usd } from "../../../lib/cost/money";
import { type CostReport, reportCost } from "../../../lib/cost/report";
import type { SharedCostEstimate } from "../../../lib/cost/shared-cost-estimate";
import { reportSharedCost, type SharedReport } from "../../../lib/cost/shared-report";
import { count } from "../../../lib/shapes/text";
import { escapeHtml, type HtmlColumn, htmlList, htmlTable, sentenceCase } from "./html";
import { PAGE_STYLE } from "./page-style";
import { barsFigure } from "./service-bars";
import { trafficFigures } from "./traffic-figures";
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
    ...trafficFigures(estimate),
    ...(shared && comparison ? [comparisonSection(comparison), vpcFigure(shared)] : []),
    `<section>${htmlTable("Prices", PRICE_COLUMNS, prices)}</section>`,
    section("Remarks", htmlList("remarks", [...assumptions, ...remarks, ...(comparison?.remarks ?? [])])),
  ]
    .filter(Boolean)
    .join("\n");
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

function comparisonSection({ title, columns, rows, totals, findings }: SharedReport): string {
  const titled = columns.map((column) => ({ ...column, title: sentenceCase(column.title) }));
  return `<section>${htmlTable(title, titled, rows, totals)}${htmlList("findings", findings)}</section>`;
}

/** The most important sums of an estimate, as items of an HTML list. */
function costCards(estimate: CostEstimate): readonly string[] {
  const { monthlyUsd, nat, savingIfNatStaysUsd: saving, advisedUsd } = estimate;
  const isUnknown = isTrafficUnknown(estimate);
  const own = card(monthlyUsd, isUnknown ? "endpoints a month, before any data" : "endpoints a month");
  if (nat.gateways === 0) return [own];
  const isAdvised = !isUnknown && advisedUsd !== "unknown";
  const what = isUnknown ? ", before any data" : " for the same traffic";
  return [
    own,
    card(nat.monthlyUsd, `${count(nat.gateways, "NAT gateway")}${what}`),
    saving !== "unknown" && savingCard(saving),
    isAdvised && card(advisedUsd, "a month if you follow the advice, plus the hours of the NAT gateways"),
  ].filter((shown) => shown !== false);
}

function savingCard(saving: number): string {
  return saving >= 0
    ? card(saving, "saved a month, if the NAT gateways stay", "good")
    : card(-saving, "more a month, if the NAT gateways stay", "bad");
}

function card(usd: Usd, label: string, mood = ""): string {
  return `<li class="${mood}"><b>${escapeHtml(showUsd(usd))}</b><span>${escapeHtml(label)}</span></li>`;
}

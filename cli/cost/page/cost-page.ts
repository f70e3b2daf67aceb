import type { CostEstimate } from "../../lib/cost/cost-estimate";
import { showUsd, type Usd } from "../../lib/cost/money";
import { type CostReport, reportCost } from "../../lib/cost/report";
import type { SharedCostEstimate } from "../../lib/cost/shared-cost-estimate";
import { reportSharedCost } from "../../lib/cost/shared-report";
import { barsLegend, drawBars } from "./cost-bars";
import { oneEndpoint, wholeSet } from "./cost-curves";
import { escapeHtml, htmlList, htmlTable, sentenceCase } from "./html";
import { htmlFigure } from "./html-figure";
import { PAGE_STYLE } from "./page-style";
import { sharedFigure, sharedSection } from "./shared-figure";

/** Everything that a run of the command found out. */
export interface CostOutcome {
  /** The services one by one. */
  readonly estimate: CostEstimate;
  /** A hub and one set in each VPC; undefined where nobody asked. */
  readonly shared: SharedCostEstimate | undefined;
  /** What was taken for granted, a sentence each. */
  readonly assumptions: readonly string[];
}

/** What this file exports, for the command that loads it only when a page is asked for. */
export interface CostPage {
  readonly costPage: typeof costPage;
}

/** One self-contained HTML page about an estimate: it loads nothing, and runs no script. */
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

function body({ estimate, shared, assumptions }: CostOutcome, report: CostReport): string {
  const { columns, rows, totals, findings, remarks, prices } = report;
  const comparison = shared && reportSharedCost(shared);
  const titled = columns.map((column) => ({
    ...column,
    title: sentenceCase(column.title),
    className: column.title === "WHY" ? ("wide" as const) : ("short" as const),
  }));
  const priceColumns = [
    { title: "What for" },
    { title: "US dollars", className: "short" },
    { title: "As of", className: "short" },
    { title: "Source", className: "source" },
  ] as const;
  return [
    `<ul class="cards">${cards(estimate).join("\n")}</ul>`,
    `<section><h2>Findings</h2>${htmlList("findings", findings)}</section>`,
    `<section>${htmlTable("Service by service, US dollars a month", titled, rows, totals)}</section>`,
    bars(estimate),
    ...oneEndpoint(estimate),
    ...wholeSet(estimate),
    ...(shared && comparison ? [sharedSection(comparison), ...sharedFigure(shared)] : []),
    `<section>${htmlTable("Prices", priceColumns, prices)}</section>`,
    `<section><h2>Remarks</h2>${htmlList("remarks", [...assumptions, ...remarks, ...(comparison?.remarks ?? [])])}</section>`,
  ].join("\n");
}

function bars(estimate: CostEstimate): string {
  return htmlFigure({
    id: "bars",
    title: "Each service: endpoint and NAT gateway",
    description:
      "The endpoint, split into hours and data, above what NAT gateways that stay anyway would charge for the " +
      "same data. The table above has the same figures.",
    legend: barsLegend(estimate),
    svg: drawBars(estimate),
  });
}

function cards({
  monthlyUsd,
  nat,
  savingIfNatStaysUsd,
  advisedUsd,
  services,
}: CostEstimate): readonly string[] {
  const isSilent = services.every(({ gbPerMonth }) => gbPerMonth === "unknown");
  const own = card(monthlyUsd, isSilent ? "endpoints a month, before any data" : "endpoints a month");
  if (nat.gateways === 0) return [own];
  const gateways = `${nat.gateways} NAT gateway${nat.gateways === 1 ? "" : "s"}`;
  return [
    own,
    card(nat.monthlyUsd, isSilent ? `${gateways}, before any data` : `${gateways} for the same traffic`),
    ...(savingIfNatStaysUsd === "unknown" ? [] : [difference(savingIfNatStaysUsd)]),
    ...(isSilent || advisedUsd === "unknown"
      ? []
      : [card(advisedUsd, "these services by the advice, besides the hours of the NAT gateways")]),
  ];
}

function difference(saving: number): string {
  return saving >= 0
    ? card(saving, "saved a month, if the NAT gateways stay anyway", "good")
    : card(-saving, "more a month, if the NAT gateways stay anyway", "bad");
}

function card(usd: Usd, label: string, mood = ""): string {
  return `<li class="${mood}"><b>${escapeHtml(showUsd(usd))}</b><span>${escapeHtml(label)}</span></li>`;
}

import { showPrice, showUsd } from "../../../lib/cost/money";
import { figureColumns } from "../../../lib/cost/table-lines";
import { count } from "../../../lib/shapes/text";
import type { Io } from "../../io";
import { showCalls, showNumber } from "../../trail/show-calls";
import { paragraph } from "../../wrap";
import { wrapTable } from "../../wrap-table";
import { mapLines } from "./map-lines";
import { usageRemarks } from "./usage-remarks";
import type { ReportedCost, ReportedService, UsageReport } from "./usage-report";

const COLUMNS = [
  { title: "SERVICE" },
  ...figureColumns("CALLS", "THROUGH ENDPOINTS", "NO ENDPOINT NAMED", "AROUND", "AN HOUR", "A MONTH"),
  { title: "MADE BY" },
];

const NO_CALLS = "No call of the VPC to a service with an endpoint in the catalogue.";

/** A usage as lines: a table and a map of services for each region, then what is not in them. */
export function writeUsage(report: UsageReport, io: Io): readonly string[] {
  const { bold, dim } = io.colours;
  const regions = [...new Set(report.services.map(({ region }) => region))];
  const tables = regions.flatMap((region) => {
    const services = report.services.filter((service) => service.region === region);
    return [
      ...paragraph(headOf(region, services), io).map(bold),
      "",
      ...wrapTable(COLUMNS, services.map(rowOf), io),
      "",
      ...mapLines(services, io.columns),
      "",
    ];
  });
  const found = regions.length === 0 ? [...paragraph(NO_CALLS, io), ""] : tables;
  return [...found, ...usageRemarks(report).flatMap((remark) => paragraph(remark, io).map(dim))];
}

function headOf(region: string, services: readonly ReportedService[]): string {
  const calls = services.reduce((sum, service) => sum + service.calls, 0);
  const firsts = services.map(({ first }) => first).sort();
  const lasts = services.map(({ last }) => last).sort();
  return `${region}: ${showCalls(calls)} to ${count(services.length, "service")}, from ${firsts[0]} to ${lasts.at(-1)}`;
}

function rowOf(service: ReportedService): readonly string[] {
  const { calls, endpoints, privateCalls, aroundCalls, cost } = service;
  const through = endpoints.reduce((sum, endpoint) => sum + endpoint.calls, 0);
  const figures = [calls, through, privateCalls, aroundCalls].map(showNumber);
  return [service.service, ...figures, ...priceOf(service, cost), madeBy(service)];
}

function priceOf({ type }: ReportedService, { hourUsd, monthUsd, currency }: ReportedCost): readonly string[] {
  if (type === "Gateway") return ["free", "free"];
  return [hourUsd === "unknown" ? hourUsd : showPrice(hourUsd, currency), showUsd(monthUsd, currency)];
}

/** The principals with most calls, and through which endpoints. */
function madeBy({ principals, endpoints }: ReportedService): string {
  const { top, count: known, isComplete } = principals;
  const named = top.map(({ name, calls }) => `${name} (${showNumber(calls)})`);
  const more = known - top.length;
  const others = more > 0 ? [`${showNumber(more)}${isComplete ? "" : " or more"} more`] : [];
  const ids = endpoints.map(({ name }) => name);
  return [[...named, ...others].join(", "), ...(ids.length > 0 ? [`through ${ids.join(", ")}`] : [])].join("; ");
}

import type { TableColumn } from "../../../lib/cost/table-lines";
import type { CallGroup } from "../groups/group";
import type { EndpointOutcome, SimulationOutcome } from "../outcome";
import { showNumber, showSpan } from "./show-calls";
import { showUnmapped } from "./unmapped-reasons";

/** A table of a report: what a terminal and a page show alike. */
export interface ReportTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A group of calls, and the endpoint that decides about them. */
export interface GroupOfEndpoint {
  readonly endpoint: EndpointOutcome;
  readonly group: CallGroup;
}

const CALLS: TableColumn = { title: "CALLS", align: "right" };

/** The endpoints with their calls by verdict. */
export function endpointTable({ endpoints }: Pick<SimulationOutcome, "endpoints">): ReportTable {
  const figures = ["ALLOWED", "DENIED", "DEPENDS"].map((title) => ({ title, align: "right" as const }));
  return {
    columns: [{ title: "ENDPOINT" }, { title: "TYPE" }, ...figures, { title: "POLICY" }],
    rows: endpoints.map(({ address, type, allowed, denied, depends, policy }) => {
      return [address, type, ...[allowed, denied, depends].map(showNumber), POLICIES[policy]];
    }),
  };
}

const POLICIES = { document: "statements", "full access": "full access", unknown: "known after apply" } as const;

/** The groups of a verdict, of all endpoints, those with most calls first. */
export function groupsOf(
  { endpoints }: Pick<SimulationOutcome, "endpoints">,
  verdict: CallGroup["verdict"],
): readonly GroupOfEndpoint[] {
  const found = endpoints.flatMap((endpoint) =>
    endpoint.groups.filter((group) => group.verdict === verdict).map((group) => ({ endpoint, group })),
  );
  return found.toSorted((one, other) => other.group.calls - one.group.calls);
}

/** Denied calls, with the statement that decides. */
export function deniedTable(groups: readonly GroupOfEndpoint[]): ReportTable {
  const titles = ["PRINCIPAL", "RESOURCE", "WHEN", "ENDPOINT", "STATEMENT"];
  return {
    columns: [{ title: "ACTION" }, CALLS, ...titles.map((title) => ({ title }))],
    rows: groups.map(groupRow((group) => group.statement)),
  };
}

/** Calls whose verdict is open, with what it depends on. */
export function dependsTable(groups: readonly GroupOfEndpoint[]): ReportTable {
  const titles = ["PRINCIPAL", "RESOURCE", "WHEN", "ENDPOINT", "DEPENDS ON"];
  const row = groupRow(({ unknownKeys, statement }) => `${unknownKeys.join(", ")} (${statement})`);
  return { columns: [{ title: "ACTION" }, CALLS, ...titles.map((title) => ({ title }))], rows: groups.map(row) };
}

function groupRow(reason: (group: CallGroup) => string): (of: GroupOfEndpoint) => readonly string[] {
  return ({ endpoint, group }) => {
    const { calls, action, principal, resource, first, last } = group;
    const when = showSpan({ first, last });
    return [action, showNumber(calls), principal, resource ?? "not recorded", when, endpoint.address, reason(group)];
  };
}

/** What was not counted, and why. */
export function leftOutTable({ notCounted, noEndpoint, unmapped }: SimulationOutcome): ReportTable {
  return {
    columns: [{ title: "WHAT" }, CALLS, { title: "WHY" }],
    rows: [
      ...notCounted.map(({ reason, calls }) => [reason, showNumber(calls), NOT_COUNTED[reason]]),
      ...noEndpoint.map(({ service, calls }) => [service, showNumber(calls), "no endpoint in this stack"]),
      ...unmapped.map((call) => [`${call.eventSource} ${call.eventName}`, showNumber(call.calls), showUnmapped(call)]),
    ],
  };
}

const NOT_COUNTED = {
  "made by an AWS service": "such calls pass no endpoint of yours",
  "made in the console": "such calls come from a browser, not from the VPC",
  "from elsewhere": "the address is none that --from-ip names",
  "refused already": "IAM refused them, so no endpoint policy could break them",
} as const;

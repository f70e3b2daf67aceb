import { noRouteTables, noSubnets, type Problem } from "../problems";
import { isUnresolved } from "../shapes/unresolved";
import { joinLists, reference } from "./blank";
import { type Choice, choicesOf } from "./choice";
import { checkGroupCount, type EndpointCells, type PlannedEndpoint } from "./endpoint";
import type { Input } from "./input";
import type { Known } from "./read";
import type { PlannedGroup } from "./security-group";
import { ENDPOINT_TYPES, type EndpointType, type Wanted } from "./wanted";

/** One resource with for_each: all endpoints of one type. */
export interface PlannedBlock {
  readonly type: EndpointType;
  /** The endpoints by their label; the key of for_each is the name of the service. */
  readonly rows: Readonly<Record<string, Row>>;
  /** The names of the services of this block. */
  readonly names: readonly string[];
  /** The services of this block whose label is not their name, since another type has it. */
  readonly relabelled: readonly string[];
  /** The columns that the rows have, each a Terraform argument. */
  readonly columns: readonly Column[];
  /** The columns that callers of a module may fill. */
  readonly choices: readonly Choice[];
  /** Arguments whose value is the same for all endpoints. */
  readonly shared: SharedLists;
  /** The region that picks a name from the column `service_name_in`. */
  readonly region: Known<string>;
  /** Whether AWS demands that the gateway exists before these endpoints, and outlives them. */
  readonly afterGateway: boolean;
}

/** A Terraform argument that differs between endpoints. */
export type Column = (typeof COLUMNS)[number];

/** The arguments of one endpoint; every row of a block has the same columns. */
export type Row = Readonly<Partial<EndpointCells>>;

/** Arguments that may differ between endpoints, in the order in which a reader wants them. */
const COLUMNS = [
  "vpc_endpoint_type",
  "service_name",
  "service_name_in",
  "service_region",
  "resource_configuration_arn",
  "service_network_arn",
  "auto_accept",
  "private_dns_enabled",
  "ip_address_type",
  "dns_options",
  "subnet_ids",
  "subnet_configuration",
  "route_table_ids",
  "security_group_ids",
  "tags",
  "policy",
] as const satisfies readonly (keyof EndpointCells)[];

type Cells = { readonly [Name in Column]: unknown };

/** Lists that all endpoints of a block share; one is left out where a column holds each endpoint's own. */
export interface SharedLists {
  readonly subnet_ids?: List;
  readonly route_table_ids?: List;
  readonly security_group_ids?: List;
}

type List = Known<readonly Known<string>[]>;

/** Lays the endpoints out as one block for each type in use. */
export function planBlocks(
  endpoints: readonly PlannedEndpoint[],
  group: PlannedGroup | undefined,
  input: Input,
  problems: Problem[],
): readonly PlannedBlock[] {
  checkPlaces(endpoints, input, problems);
  const lists = {
    subnet_ids: input.subnetIds,
    route_table_ids: input.routeTableIds,
    security_group_ids: sharedGroups(group, input, problems),
  };
  return ENDPOINT_TYPES.flatMap((type) => {
    const members = endpoints.filter(({ wanted }) => wanted.type === type);
    return members.length > 0 ? [planBlock(type, members, lists, input)] : [];
  });
}

type ListArgument = keyof SharedLists;
type ListsByArgument = { readonly [Argument in ListArgument]: List | undefined };

/** The lists that each type of endpoint takes. */
const LISTS = {
  Interface: ["subnet_ids", "security_group_ids"],
  Gateway: ["route_table_ids"],
  GatewayLoadBalancer: ["subnet_ids"],
  Resource: ["subnet_ids", "security_group_ids"],
  ServiceNetwork: ["subnet_ids", "security_group_ids"],
} as const satisfies Record<EndpointType, readonly ListArgument[]>;

function planBlock(
  type: EndpointType,
  members: readonly PlannedEndpoint[],
  lists: ListsByArgument,
  input: Input,
): PlannedBlock {
  const choices = choicesOf(type, input);
  const taken: readonly ListArgument[] = LISTS[type];
  const own = taken.filter(
    (argument) => choices.includes(argument) || members.some(({ cells }) => cells[argument] !== null),
  );
  const shared = taken.filter((argument) => !own.includes(argument) && !isEmpty(lists[argument]));
  const cells = members.map((member) => ({
    ...member.cells,
    ...Object.fromEntries(
      own.map((argument) => [argument, ownOrShared(member.cells[argument], lists[argument])]),
    ),
  }));
  const columns = columnsOf(cells, choices);
  return {
    type,
    region: input.region ?? reference("region"),
    columns,
    choices,
    rows: rowsOf(members, cells, columns),
    names: members.map(nameOf),
    relabelled: members.filter(({ wanted }) => wanted.label !== wanted.name).map(nameOf),
    shared: Object.fromEntries(shared.map((argument) => [argument, lists[argument]])),
    afterGateway: members.some(({ wanted }) => needsGateway(wanted)),
  };
}

function ownOrShared(own: EndpointCells[ListArgument], shared: List | undefined): List | null {
  const list = own ?? shared ?? null;
  return isEmpty(list) ? null : list;
}

function isEmpty(list: List | null | undefined): boolean {
  return list === undefined || (Array.isArray(list) && list.length === 0);
}

/** The columns that hold anything in any row, or that callers may fill. */
function columnsOf(cells: readonly Cells[], choices: readonly Column[]): readonly Column[] {
  return COLUMNS.filter((column) => choices.includes(column) || cells.some((cell) => cell[column] !== null));
}

function rowsOf(
  members: readonly PlannedEndpoint[],
  cells: readonly Cells[],
  columns: readonly Column[],
): PlannedBlock["rows"] {
  const rows = members.map(({ wanted }, index) => {
    const row = cells[index];
    return [
      wanted.label,
      Object.fromEntries(columns.map((column) => [column, row?.[column] ?? null])),
    ] as const;
  });
  return Object.fromEntries(rows.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * AWS refuses private DNS for inbound Resolver endpoints without a gateway, and the deletion of that gateway.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html#private-dns-s3
 */
function needsGateway({ type, beside, facts }: Wanted): boolean {
  return (
    type === "Interface" && beside.includes("Gateway") && facts?.privateDns.support === "inbound-resolver"
  );
}

function sharedGroups(group: PlannedGroup | undefined, input: Input, problems: Problem[]): List | undefined {
  const existing = input.securityGroupIds;
  const created = group ? [reference("securityGroupId")] : [];
  if (existing === undefined) return created;
  if (isUnresolved(existing)) return group ? joinLists(existing, created) : existing;
  problems.push(...checkGroupCount("securityGroupIds", existing.length + created.length));
  return [...existing, ...created];
}

function checkPlaces(endpoints: readonly PlannedEndpoint[], input: Input, problems: Problem[]): void {
  const homeless = endpoints.filter(({ wanted }) => wanted.type !== "Gateway" && !wanted.options.subnetIds);
  const routeless = endpoints.filter(
    ({ wanted }) => wanted.type === "Gateway" && !wanted.options.routeTableIds,
  );
  if (input.subnetIds === undefined && homeless.length > 0)
    problems.push(noSubnets("subnetIds", homeless.map(nameOf)));
  if (input.routeTableIds === undefined && routeless.length > 0) {
    problems.push(noRouteTables("routeTableIds", routeless.map(nameOf)));
  }
}

function nameOf({ wanted }: PlannedEndpoint): string {
  return wanted.name;
}

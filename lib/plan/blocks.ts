import { type EffectiveEndpoint, ownOption, takesSharedGroups } from "../model/effective-endpoint";
import { ENDPOINT_TYPES, type EndpointType } from "../model/endpoint-type";
import type { EndpointFault, PlannedBlock, PlannedServiceLookup, Row } from "../model/planned-block";
import type { PlannedGroup } from "../model/planned-group";
import type { List } from "../model/terraform-values";
import type { JsonObject } from "../policy/document/render";
import { isUnresolved, joinLists, reference } from "../shapes/unresolved";
import { NESTED_BLOCKS, planArguments } from "./endpoint-arguments";
import { candidateSubnets } from "./placement";
import type { PlanningContext } from "./planning-context";
import { callerArgumentsOf } from "./services-variable";

/** What the endpoints of all blocks have in common. */
interface Common {
  readonly context: PlanningContext;
  /** The policy document of each endpoint. */
  readonly documents: ReadonlyMap<EffectiveEndpoint, JsonObject | null>;
  readonly group: PlannedGroup | undefined;
}

/** Plans the endpoints as one block for each type in use. */
export function planBlocks(endpoints: readonly EffectiveEndpoint[], common: Common): readonly PlannedBlock[] {
  const blocks = ENDPOINT_TYPES.flatMap((type) => {
    const members = endpoints.filter((endpoint) => endpoint.type === type);
    return members.length > 0 ? [planBlock(type, members, common)] : [];
  });
  const isNeeded = blocks.some(({ afterGateway }) => afterGateway);
  return blocks.map((block) =>
    block.type === "Gateway" ? { ...block, createBeforeDestroy: isNeeded } : block,
  );
}

function planBlock(type: EndpointType, given: readonly EffectiveEndpoint[], common: Common): PlannedBlock {
  const { context } = common;
  const members = given.toSorted((one, other) => (one.label < other.label ? -1 : 1));
  const callerArguments = callerArgumentsOf(type, context.props);
  const lists = LISTS[type].map((argument) => planList(argument, members, callerArguments, common));
  const rows = members.map((endpoint, index) => planRow(endpoint, index, lists, common));
  const columns = columnsOf(rows, callerArguments);
  return {
    type,
    columns,
    callerArguments,
    region: context.region,
    rows: Object.fromEntries(members.map(({ label }, index) => [label, pick(rows[index], columns)])),
    nestedBlocks: Object.fromEntries(
      Object.entries(NESTED_BLOCKS).filter(([name]) => columns.includes(name)),
    ),
    names: given.map(({ name }) => name),
    relabelled: given.flatMap(({ name, label }) => (label === name ? [] : [name])),
    sharedLists: sharedLists(lists),
    afterGateway: members.some(needsGateway),
    createBeforeDestroy: false,
    lookup: columns.includes("service_name") ? planLookup(type, lists, context) : undefined,
    faults: FAULTS[type],
  };
}

type ListArgument = "subnet_ids" | "route_table_ids" | "security_group_ids";

/** The lists that each type of endpoint takes. */
const LISTS = {
  Interface: ["subnet_ids", "security_group_ids"],
  Gateway: ["route_table_ids"],
  GatewayLoadBalancer: ["subnet_ids"],
  Resource: ["subnet_ids", "security_group_ids"],
  ServiceNetwork: ["subnet_ids", "security_group_ids"],
} as const satisfies Record<EndpointType, readonly ListArgument[]>;

const OPTIONS_OF_LISTS = {
  subnet_ids: "subnetIds",
  route_table_ids: "routeTableIds",
  security_group_ids: "securityGroupIds",
} as const;

/** A list argument of the endpoints of a block. */
interface PlannedList {
  readonly argument: ListArgument;
  /** Whether all endpoints have the same, which is emitted once. */
  readonly isShared: boolean;
  /** The list of each endpoint; null for one that is left out. */
  readonly values: readonly (List | null)[];
}

function planList(
  argument: ListArgument,
  members: readonly EffectiveEndpoint[],
  callerArguments: readonly string[],
  { group }: Common,
): PlannedList {
  const option = OPTIONS_OF_LISTS[argument];
  const isOwn = members.some((endpoint) => ownOption(endpoint, option) !== undefined);
  const listOf = (endpoint: EffectiveEndpoint): List => {
    const given = endpoint.options[option] ?? [];
    return option === "securityGroupIds" && takesSharedGroups(endpoint) ? withCreated(given, group) : given;
  };
  const values = members.map(listOf).map((list) => (Array.isArray(list) && list.length === 0 ? null : list));
  return { argument, values, isShared: !isOwn && !callerArguments.includes(argument) };
}

function withCreated(existing: List, group: PlannedGroup | undefined): List {
  const created = group ? [reference("securityGroupId")] : [];
  if (!isUnresolved(existing)) return [...existing, ...created];
  return group ? joinLists(existing, created) : existing;
}

function planRow(
  endpoint: EffectiveEndpoint,
  index: number,
  lists: readonly PlannedList[],
  { documents, context }: Common,
): Row {
  const columns = lists.map(({ argument, isShared, values }) => {
    return [argument, isShared ? null : values[index]] as const;
  });
  return {
    ...planArguments(endpoint, documents.get(endpoint) ?? null, context),
    ...Object.fromEntries(columns),
  };
}

/** The arguments that any row has, or that callers may give. */
function columnsOf(rows: readonly Row[], callerArguments: readonly string[]): readonly string[] {
  const names = Object.keys(rows[0] ?? {});
  return names.filter((name) => callerArguments.includes(name) || rows.some((row) => row[name] !== null));
}

function pick(row: Row = {}, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

function sharedLists(lists: readonly PlannedList[]): PlannedBlock["sharedLists"] {
  return Object.fromEntries(
    lists.flatMap(({ argument, isShared, values: [list] }) => (isShared && list ? [[argument, list]] : [])),
  );
}

/**
 * AWS refuses private DNS for inbound Resolver endpoints without a gateway, and the deletion of that gateway.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html#private-dns-s3
 */
function needsGateway({ type, types, service }: EffectiveEndpoint): boolean {
  const isRestricted = service?.privateDns.support === "inbound-resolver";
  return type === "Interface" && types.includes("Gateway") && isRestricted;
}

function planLookup(
  type: EndpointType,
  lists: readonly PlannedList[],
  { props: { verifyServices: verifies = false, lookupSupportedAzs = false } }: PlanningContext,
): PlannedServiceLookup | undefined {
  const subnets = lists.find(({ argument }) => argument === "subnet_ids");
  const choosesSubnets = lookupSupportedAzs && type === "Interface" && subnets !== undefined;
  if (!verifies && !choosesSubnets) return undefined;
  return { verifies, candidateSubnets: choosesSubnets ? candidateSubnets(subnets) : undefined };
}

const FAULTS = {
  Interface: ["unavailable", "missing interfaces", "missing private names"],
  Gateway: ["unavailable"],
  GatewayLoadBalancer: ["unavailable", "missing interfaces"],
  Resource: ["unavailable", "missing interfaces"],
  ServiceNetwork: ["unavailable", "missing interfaces"],
} as const satisfies Record<EndpointType, readonly EndpointFault[]>;

import type { EffectiveEndpoint } from "../model/effective-endpoint";
import { ENDPOINT_TYPES, type EndpointType } from "../model/endpoint-type";
import type { EndpointFault, PlannedBlock, PlannedServiceLookup, Row } from "../model/planned-block";
import type { PlannedGroup } from "../model/planned-group";
import type { JsonObject } from "../policy/document/render";
import type { Known } from "../shapes/unresolved";
import { nestedBlocks, planArguments } from "./endpoint-arguments";
import { type PlannedList, planLists, sharedLists } from "./lists";
import { candidateSubnets } from "./placement";
import type { PlanningContext } from "./planning-context";
import { callerArgumentsOf } from "./services-variable";

/** What the endpoints of all blocks have in common. */
interface Common {
  readonly context: PlanningContext;
  /** The policy document of each endpoint. */
  readonly documents: ReadonlyMap<EffectiveEndpoint, Known<JsonObject> | null>;
  /** The statements that Terraform adds to the policy of an endpoint. */
  readonly additions: ReadonlyMap<EffectiveEndpoint, JsonObject>;
  readonly group: PlannedGroup | undefined;
}

/** Plans the endpoints as one block for each type in use. */
export function planBlocks(endpoints: readonly EffectiveEndpoint[], common: Common): readonly PlannedBlock[] {
  const blocks = ENDPOINT_TYPES.flatMap((type) => {
    const members = endpoints.filter((endpoint) => endpoint.type === type);
    return members.length > 0 ? [planBlock(type, members, common)] : [];
  });
  const isNeeded = blocks.some(({ afterGateway }) => afterGateway);
  return blocks.map((block) => (block.type === "Gateway" ? { ...block, createBeforeDestroy: isNeeded } : block));
}

function planBlock(type: EndpointType, given: readonly EffectiveEndpoint[], common: Common): PlannedBlock {
  const { context, group } = common;
  const members = given.toSorted((one, other) => (one.label < other.label ? -1 : 1));
  const callerArguments = callerArgumentsOf(type, context.props);
  const lists = planLists(type, members, callerArguments, group);
  const { rows, columns } = planRows(members, lists, callerArguments, common);
  return {
    type,
    rows,
    columns,
    additions: additionsOf(members, common),
    callerArguments,
    region: context.region,
    nestedBlocks: pick(nestedBlocks(type), columns),
    names: given.map(({ name }) => name),
    relabelled: given.flatMap(({ name, label }) => (label === name ? [] : [name])),
    sharedLists: sharedLists(lists),
    afterGateway: members.some(needsGateway),
    createBeforeDestroy: false,
    lookup: columns.includes("service_name") ? planLookup(type, lists, context) : undefined,
    faults: FAULTS[type],
  };
}

function additionsOf(members: readonly EffectiveEndpoint[], { additions }: Common): PlannedBlock["additions"] {
  return Object.fromEntries(
    members.flatMap((endpoint) => {
      const added = additions.get(endpoint);
      return added ? [[endpoint.label, added]] : [];
    }),
  );
}

/** Plans the arguments of each endpoint, without those that no endpoint has and that callers may not give. */
function planRows(
  members: readonly EffectiveEndpoint[],
  lists: readonly PlannedList[],
  callerArguments: readonly string[],
  { documents, context }: Common,
): Pick<PlannedBlock, "rows" | "columns"> {
  const rows = members.map((endpoint, index): Row => {
    const own = lists.map(({ argument, isShared, values }) => [argument, isShared ? null : values[index]]);
    const policy = documents.get(endpoint) ?? null;
    return { ...planArguments(endpoint, policy, context), ...Object.fromEntries(own) };
  });
  const columns = usedColumns(rows, callerArguments);
  return {
    columns,
    rows: Object.fromEntries(members.map(({ label }, index) => [label, pick(rows[index] ?? {}, columns)])),
  };
}

/** The arguments that an endpoint has, or that callers may give. */
function usedColumns(rows: readonly Row[], callerArguments: readonly string[]): readonly string[] {
  const used = new Set<string>();
  for (const row of rows) {
    for (const name of Object.keys(row)) {
      if (row[name] !== null || callerArguments.includes(name)) used.add(name);
    }
  }
  return [...used];
}

function pick<Value>(from: Readonly<Record<string, Value>>, names: readonly string[]): Readonly<Record<string, Value>> {
  const picked: Record<string, Value> = {};
  for (const name of names) {
    const value = from[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}

/**
 * AWS rejects private DNS for inbound Resolver endpoints without a gateway, and the deletion of that gateway.
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
  const isChosen = lookupSupportedAzs && type === "Interface";
  const subnets = isChosen ? lists.find(({ argument }) => argument === "subnet_ids") : undefined;
  if (!verifies && !subnets) return undefined;
  return { verifies, candidateSubnets: subnets && candidateSubnets(subnets) };
}

const FAULTS = {
  Interface: ["unavailable", "missing interfaces", "missing private names"],
  Gateway: ["unavailable"],
  GatewayLoadBalancer: ["unavailable", "missing interfaces"],
  Resource: ["unavailable", "missing interfaces"],
  ServiceNetwork: ["unavailable", "missing interfaces"],
} as const satisfies Record<EndpointType, readonly EndpointFault[]>;

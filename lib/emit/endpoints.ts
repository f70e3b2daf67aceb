import { VpcEndpoint, type VpcEndpointConfig } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { ref, TerraformLocal, type TerraformResource, Token } from "cdktf";
import type { Construct } from "constructs";
import type { EndpointsPlan } from "../model/plan";
import type { PlannedBlock } from "../model/planned-block";
import { each } from "./each";
import { emitPlacement, type Placement } from "./placement";
import { writePolicy } from "./policies";
import { type EmitContext, resolveList, resolveObject } from "./resolve";
import { resolveRouteTables } from "./route-tables";
import { has, rowsOf, serviceName } from "./rows";
import { emitServiceLookup } from "./service-lookup";
import { chooseRows, emitServicesVariable } from "./services-variable";
import { mergeTags } from "./tags";
import { escapeTemplates } from "./templates";

/** A resource with for_each, and the part of the plan that it carries out. */
export interface EmittedBlock {
  /** The part of the plan. */
  readonly block: PlannedBlock;
  /** The resource whose instances are the endpoints. */
  readonly resource: VpcEndpoint;
}

/** Child ids of the resources, by the type of endpoint. They are part of every Terraform address. */
export const BLOCK_IDS = {
  Interface: "interface",
  Gateway: "gateway",
  GatewayLoadBalancer: "gateway-load-balancer",
  Resource: "resource",
  ServiceNetwork: "service-network",
} as const satisfies Record<PlannedBlock["type"], string>;

/** Columns that become more than an argument of the same name. */
const OTHER_COLUMNS = ["vpc_endpoint_type", "service_name", "service_name_in", "tags", "policy"];

/** Emits the local that holds all endpoints, and a resource for each type of endpoint. */
export function emitBlocks(
  scope: Construct,
  plan: EndpointsPlan,
  context: EmitContext,
): readonly EmittedBlock[] {
  const { blocks, servicesVariable } = plan;
  const offered = new TerraformLocal(scope, "services", rowValues(plan, context));
  if (servicesVariable) emitServicesVariable(scope, servicesVariable);
  const services = servicesVariable ? chooseRows(scope, servicesVariable, blocks, offered) : offered;
  const emitted = blocks.map((block) => ({
    block,
    resource: emitBlock(scope, block, services, plan, context),
  }));
  const gateway = emitted.find(({ block }) => block.type === "Gateway")?.resource;
  for (const { block, resource } of emitted) {
    const after = block.afterGateway && gateway ? [addressOf(gateway)] : [];
    const dependsOn = [...context.guards, ...after];
    if (dependsOn.length > 0) resource.dependsOn = [...(resource.dependsOn ?? []), ...dependsOn];
    // Only so does Terraform change the interfaces before it deletes a gateway that is no longer wanted.
    if (block.createBeforeDestroy) resource.lifecycle = { ...resource.lifecycle, createBeforeDestroy: true };
  }
  return emitted;
}

/** The address of a resource, which stands for the map of its instances. */
export function addressOf(resource: TerraformResource): string {
  return `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}

/** An expression for `{ <label> = <value> }` over the instances of a block; `value` sees each as `endpoint`. */
export function labelled({ block, resource }: EmittedBlock, value: string): string {
  const { relabelled, type } = block;
  const key =
    relabelled.length > 0
      ? `contains(${JSON.stringify(relabelled)}, name) ? "\${name}.${type}" : name`
      : "name";
  return `{for name, endpoint in ${addressOf(resource)} : ${key} => ${value}}`;
}

function rowValues({ blocks }: EndpointsPlan, { values }: EmitContext): Record<string, unknown> {
  const rows = blocks.flatMap((block) => Object.entries(block.rows));
  return Object.fromEntries(
    rows.map(([label, { route_table_ids: tables, policy, ...row }]) => {
      const written = {
        ...resolveObject(row, values),
        ...(tables !== undefined && { route_table_ids: resolveRouteTables(tables, values) }),
        ...(policy !== undefined && { policy: writePolicy(policy) }),
      };
      return [label, written];
    }),
  );
}

function emitBlock(
  scope: Construct,
  block: PlannedBlock,
  services: TerraformLocal,
  { name, timeouts }: EndpointsPlan,
  context: EmitContext,
): VpcEndpoint {
  const { vpcId, provider, tags, values } = context;
  const lookup = emitLookup(scope, block, services, context);
  const resource = new VpcEndpoint(scope, BLOCK_IDS[block.type], {
    ...(provider && { provider }),
    forEach: rowsOf(block, services),
    vpcId,
    vpcEndpointType: block.type,
    ...(has(block, "service_name") && { serviceName: serviceName(block, values) }),
    ...plainColumns(block),
    ...sharedLists(block, context),
    ...lookup.config,
    ...(timeouts && { timeouts: resolveObject(timeouts, values) }),
    tags: mergeTags(
      { Name: `${escapeTemplates(name)}-${Token.asString(each("key"))}` },
      tags,
      has(block, "tags") ? each("value.tags") : undefined,
    ),
    ...policy(block),
  });
  addNestedBlocks(resource, block, lookup.placement);
  return resource;
}

interface EmittedLookup {
  readonly config: Partial<VpcEndpointConfig>;
  readonly placement?: Placement;
}

/** Asks AWS about the services of a block, if the plan does. */
function emitLookup(
  scope: Construct,
  block: PlannedBlock,
  services: TerraformLocal,
  context: EmitContext,
): EmittedLookup {
  if (!block.lookup) return { config: {} };
  const { verifies, candidateSubnets } = block.lookup;
  const lookup = emitServiceLookup(
    scope,
    `${BLOCK_IDS[block.type]}-service`,
    block,
    services,
    context,
    verifies,
  );
  const dependsOn = [lookup];
  if (!candidateSubnets) return { config: { dependsOn } };
  const placement = emitPlacement(scope, { block, services, lookup, candidateSubnets }, context);
  const { used, precondition } = placement;
  return {
    placement,
    config: { dependsOn, subnetIds: Token.asList(ref(used)), lifecycle: { precondition: [precondition] } },
  };
}

function plainColumns({ columns, nestedBlocks }: PlannedBlock): Partial<VpcEndpointConfig> {
  const plain = columns.filter((column) => !OTHER_COLUMNS.includes(column) && !(column in nestedBlocks));
  return Object.fromEntries(plain.map((column) => [inCamelCase(column), each(`value.${column}`)]));
}

/** The name of an argument as CDKTF spells it. */
function inCamelCase(argument: string): string {
  return argument.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function sharedLists(
  { sharedLists: lists }: PlannedBlock,
  { values }: EmitContext,
): Partial<VpcEndpointConfig> {
  return Object.fromEntries(
    Object.entries(lists).map(([argument, list]) => [
      inCamelCase(argument),
      argument === "route_table_ids"
        ? Token.asList(resolveRouteTables(list, values))
        : resolveList(list, values),
    ]),
  );
}

function policy(block: PlannedBlock): Pick<VpcEndpointConfig, "policy"> {
  if (!has(block, "policy")) return {};
  const everywhere = Object.values(block.rows).every((row) => row["policy"] !== null);
  const written = "jsonencode(each.value.policy)";
  return { policy: `\${${everywhere ? written : `each.value.policy == null ? null : ${written}`}}` };
}

/** Blocks that only some endpoints have: CDKTF's own iterators drop the first and hide `each` in the second. */
function addNestedBlocks(resource: VpcEndpoint, block: PlannedBlock, placement: Placement | undefined): void {
  for (const [name, members] of Object.entries(block.nestedBlocks)) {
    const value = `each.value.${name}`;
    resource.addOverride(`dynamic.${name}`, {
      for_each: `\${${value} == null ? [] : ${nestedRows(name, value, placement)}}`,
      content: Object.fromEntries(members.map((member) => [member, `\${${name}.value.${member}}`])),
    });
  }
}

function nestedRows(name: string, value: string, placement: Placement | undefined): string {
  if (name !== "subnet_configuration") return `[${value}]`;
  return placement
    ? `[for place in ${value} : place if contains(${placement.used}, place.subnet_id)]`
    : value;
}

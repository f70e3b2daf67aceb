import { VpcEndpoint, type VpcEndpointConfig } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { ref, TerraformLocal, type TerraformResource, Token } from "cdktf";
import type { Construct } from "constructs";
import type { Column, PlannedBlock } from "../plan/blocks";
import type { Input } from "../plan/input";
import type { EndpointsPlan } from "../plan/plan";
import { chooseRows, defineServicesVariable } from "./choice";
import { each } from "./each";
import { fill, fillObject, type Shared } from "./fill";
import { definePlacement, type Placement } from "./placement";
import { writePolicy } from "./policies";
import { fillRouteTables } from "./route-tables";
import { has, rowsOf, serviceName } from "./rows";
import { defineServiceLookup } from "./service-lookup";
import { mergeTags } from "./tags";
import { escapeTemplates } from "./templates";

/** A resource with for_each, and the part of the plan that it carries out. */
export interface DefinedBlock {
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

/** Arguments that each row holds just as Terraform takes them. */
const PLAIN_COLUMNS = {
  service_region: "serviceRegion",
  resource_configuration_arn: "resourceConfigurationArn",
  service_network_arn: "serviceNetworkArn",
  auto_accept: "autoAccept",
  private_dns_enabled: "privateDnsEnabled",
  ip_address_type: "ipAddressType",
  subnet_ids: "subnetIds",
  route_table_ids: "routeTableIds",
  security_group_ids: "securityGroupIds",
} as const satisfies { readonly [Name in Column]?: keyof VpcEndpointConfig };

/** Defines the local that holds all endpoints, and a resource for each type of endpoint. */
export function defineBlocks(scope: Construct, plan: EndpointsPlan, shared: Shared): readonly DefinedBlock[] {
  const offered = new TerraformLocal(scope, "services", fillRows(plan, shared));
  if (plan.choice) defineServicesVariable(scope, plan.choice);
  const services = plan.choice ? chooseRows(scope, plan.choice, plan.blocks, offered) : offered;
  const defined = plan.blocks.map((block) => ({
    block,
    resource: defineBlock(scope, block, services, plan, shared),
  }));
  const gateway = defined.find(({ block }) => block.type === "Gateway")?.resource;
  for (const { block, resource } of defined) {
    const after = block.afterGateway && gateway ? [addressOf(gateway)] : [];
    const dependsOn = [...shared.guards(), ...after];
    if (dependsOn.length > 0) resource.dependsOn = [...(resource.dependsOn ?? []), ...dependsOn];
    // Only so does Terraform change the interfaces before it deletes a gateway that is no longer wanted.
    if (after.length > 0 && gateway) gateway.lifecycle = { ...gateway.lifecycle, createBeforeDestroy: true };
  }
  return defined;
}

/** The address of a resource, which stands for the map of its instances. */
export function addressOf(resource: TerraformResource): string {
  return `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}

/** An expression for `{ <label> = <value> }` over the instances of a block; `value` sees each as `endpoint`. */
export function labelled({ block, resource }: DefinedBlock, value: string): string {
  const { relabelled, type } = block;
  const key =
    relabelled.length > 0
      ? `contains(${JSON.stringify(relabelled)}, name) ? "\${name}.${type}" : name`
      : "name";
  return `{for name, endpoint in ${addressOf(resource)} : ${key} => ${value}}`;
}

function fillRows({ blocks }: EndpointsPlan, { resolve }: Shared): Record<string, unknown> {
  const rows = blocks.flatMap((block) => Object.entries(block.rows));
  return Object.fromEntries(
    rows.map(([label, { route_table_ids, policy, ...row }]) => {
      const cells = {
        ...fillObject(row, resolve),
        ...(route_table_ids !== undefined && { route_table_ids: fillRouteTables(route_table_ids, resolve) }),
        ...(policy !== undefined && { policy: writePolicy(policy) }),
      };
      return [label, cells];
    }),
  );
}

function defineBlock(
  scope: Construct,
  block: PlannedBlock,
  services: TerraformLocal,
  { name, input }: EndpointsPlan,
  shared: Shared,
): VpcEndpoint {
  const { vpcId, provider, tags, resolve } = shared;
  const timeouts = input.timeouts && fillObject(input.timeouts, resolve);
  const lookup = lookUpServices(scope, block, services, input, shared);
  const resource = new VpcEndpoint(scope, BLOCK_IDS[block.type], {
    ...(provider && { provider }),
    forEach: rowsOf(block, services),
    vpcId,
    vpcEndpointType: block.type,
    ...(has(block, "service_name") && { serviceName: serviceName(block, resolve) }),
    ...plainColumns(block),
    ...sharedLists(block, resolve),
    ...lookup.config,
    ...(timeouts && { timeouts }),
    tags: mergeTags(
      { Name: `${escapeTemplates(name)}-${Token.asString(each("key"))}` },
      tags,
      ownTags(block),
    ),
    ...policy(block),
  });
  addDynamicBlocks(resource, block, lookup.placement);
  return resource;
}

interface Lookup {
  readonly config: Partial<VpcEndpointConfig>;
  readonly placement?: Placement;
}

/** Asks AWS about the services of a block, where the user wants that. */
function lookUpServices(
  scope: Construct,
  block: PlannedBlock,
  services: TerraformLocal,
  { verifyServices = false, lookupSupportedAzs = false }: Input,
  shared: Shared,
): Lookup {
  const places = lookupSupportedAzs && block.type === "Interface";
  if (!has(block, "service_name") || !(verifyServices || places)) return { config: {} };
  const id = `${BLOCK_IDS[block.type]}-service`;
  const lookup = defineServiceLookup(scope, id, block, services, shared, verifyServices);
  const dependsOn = [lookup];
  if (!places) return { config: { dependsOn } };
  const placement = definePlacement(scope, block, services, lookup, shared);
  const { used, precondition } = placement;
  return {
    placement,
    config: { dependsOn, subnetIds: Token.asList(ref(used)), lifecycle: { precondition: [precondition] } },
  };
}

function plainColumns(block: PlannedBlock): Partial<VpcEndpointConfig> {
  const used = Object.entries(PLAIN_COLUMNS).filter(([column]) =>
    block.columns.some((name) => name === column),
  );
  return Object.fromEntries(used.map(([column, argument]) => [argument, each(`value.${column}`)]));
}

function sharedLists({ shared }: PlannedBlock, resolve: Shared["resolve"]): Partial<VpcEndpointConfig> {
  const { subnet_ids, route_table_ids, security_group_ids } = shared;
  const list = (value: unknown) => Token.asList(fill(value, resolve));
  return {
    ...(subnet_ids && { subnetIds: list(subnet_ids) }),
    ...(route_table_ids && { routeTableIds: Token.asList(fillRouteTables(route_table_ids, resolve)) }),
    ...(security_group_ids && { securityGroupIds: list(security_group_ids) }),
  };
}

function ownTags(block: PlannedBlock) {
  return has(block, "tags") ? each("value.tags") : undefined;
}

function policy(block: PlannedBlock): Pick<VpcEndpointConfig, "policy"> {
  if (!has(block, "policy")) return {};
  const everywhere = Object.values(block.rows).every((row) => row["policy"] !== null);
  const written = "jsonencode(each.value.policy)";
  return { policy: `\${${everywhere ? written : `each.value.policy == null ? null : ${written}`}}` };
}

/** Blocks that only some endpoints have: CDKTF's own iterators drop the first and hide `each` in the second. */
function addDynamicBlocks(
  resource: VpcEndpoint,
  block: PlannedBlock,
  placement: Placement | undefined,
): void {
  const dynamic = (name: Column, rows: string, members: readonly string[]) => {
    if (!has(block, name)) return;
    resource.addOverride(`dynamic.${name}`, {
      for_each: `\${each.value.${name} == null ? [] : ${rows}}`,
      content: Object.fromEntries(members.map((member) => [member, `\${${name}.value.${member}}`])),
    });
  };
  dynamic("dns_options", "[each.value.dns_options]", [
    "dns_record_ip_type",
    "private_dns_only_for_inbound_resolver_endpoint",
  ]);
  const configurations = "each.value.subnet_configuration";
  const kept =
    placement && `[for place in ${configurations} : place if contains(${placement.used}, place.subnet_id)]`;
  dynamic("subnet_configuration", kept ?? configurations, ["subnet_id", "ipv4", "ipv6"]);
}

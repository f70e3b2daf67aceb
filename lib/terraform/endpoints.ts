import { VpcEndpoint, type VpcEndpointConfig } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { Fn, Lazy, Op, ref, TerraformIterator, TerraformLocal, Token } from "cdktf";
import type { Construct } from "constructs";
import type { Column, PlannedBlock } from "../plan/blocks";
import type { EndpointsPlan } from "../plan/plan";
import { fill, fillObject, fillPolicy, type Shared } from "./fill";
import { mergeTags } from "./tags";

/** A resource with for_each, and the part of the plan that it carries out. */
export interface DefinedBlock {
  /** The part of the plan. */
  readonly block: PlannedBlock;
  /** The resource whose instances are the endpoints. */
  readonly resource: VpcEndpoint;
}

/** Child ids of the resources, by the type of endpoint. They are part of every Terraform address. */
const BLOCK_IDS = {
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

/** Defines the local that holds all endpoints, and a resource with for_each for each type of endpoint. */
export function defineBlocks(scope: Construct, plan: EndpointsPlan, shared: Shared): readonly DefinedBlock[] {
  const services = new TerraformLocal(scope, "services", fillRows(plan, shared));
  const defined = plan.blocks.map((block) => ({
    block,
    resource: defineBlock(scope, block, services, plan, shared),
  }));
  const gateway = defined.find(({ block }) => block.type === "Gateway")?.resource;
  for (const { block, resource } of defined) {
    if (block.afterGateway && gateway) resource.dependsOn = [addressOf(gateway)];
  }
  return defined;
}

/** The address of a resource, which stands for the map of its instances. */
export function addressOf(resource: VpcEndpoint): string {
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
    rows.map(([label, { policy, ...row }]) => {
      const cells = fillObject(row, resolve);
      return [label, policy === undefined ? cells : { ...cells, policy: fillPolicy(policy) }];
    }),
  );
}

function defineBlock(
  scope: Construct,
  block: PlannedBlock,
  services: TerraformLocal,
  { input }: EndpointsPlan,
  { vpcId, provider, tags, resolve }: Shared,
): VpcEndpoint {
  const timeouts = input.timeouts && fillObject(input.timeouts, resolve);
  const resource = new VpcEndpoint(scope, BLOCK_IDS[block.type], {
    ...(provider && { provider }),
    forEach: TerraformIterator.fromMap(Token.asAnyMap(rowsOfType(block, services))),
    vpcId,
    vpcEndpointType: block.type,
    ...serviceName(block, resolve),
    ...plainColumns(block),
    ...sharedLists(block, resolve),
    ...(timeouts && { timeouts }),
    tags: mergeTags({ Name: `${scope.node.id}-${Token.asString(ref("each.key"))}` }, tags, ownTags(block)),
    ...policy(block),
  });
  addDynamicBlocks(resource, block);
  return resource;
}

function rowsOfType({ type, relabelled }: PlannedBlock, services: TerraformLocal) {
  const key = relabelled.length > 0 ? `trimsuffix(name, ".${type}")` : "name";
  const filter = `if service.vpc_endpoint_type == "${type}"`;
  return Lazy.anyValue({
    produce: () =>
      `\${{for name, service in local.${services.friendlyUniqueId} : ${key} => service ${filter}}}`,
  });
}

function serviceName(
  block: PlannedBlock,
  resolve: Shared["resolve"],
): Pick<VpcEndpointConfig, "serviceName"> {
  if (!has(block, "service_name")) return {};
  const usual = ref("each.value.service_name");
  if (!has(block, "service_name_in")) return { serviceName: Token.asString(usual) };
  const byRegion = ref("each.value.service_name_in");
  const own = has(block, "service_region") ? [ref("each.value.service_region")] : [];
  const region = Token.asString(fill(block.region, resolve));
  const ofRegion = own.length > 0 ? Fn.coalesce([...own, region]) : region;
  const name = Fn.conditional(Op.eq(byRegion, ref("null")), usual, Fn.lookup(byRegion, ofRegion, usual));
  return { serviceName: Token.asString(name) };
}

function plainColumns(block: PlannedBlock): Partial<VpcEndpointConfig> {
  const used = Object.entries(PLAIN_COLUMNS).filter(([column]) =>
    block.columns.some((name) => name === column),
  );
  return Object.fromEntries(used.map(([column, argument]) => [argument, ref(`each.value.${column}`)]));
}

function sharedLists({ shared }: PlannedBlock, resolve: Shared["resolve"]): Partial<VpcEndpointConfig> {
  const { subnet_ids, route_table_ids, security_group_ids } = shared;
  const list = (value: unknown) => Token.asList(fill(value, resolve));
  return {
    ...(subnet_ids && { subnetIds: list(subnet_ids) }),
    ...(route_table_ids && { routeTableIds: list(route_table_ids) }),
    ...(security_group_ids && { securityGroupIds: list(security_group_ids) }),
  };
}

function ownTags(block: PlannedBlock) {
  return has(block, "tags") ? ref("each.value.tags") : undefined;
}

function policy(block: PlannedBlock): Pick<VpcEndpointConfig, "policy"> {
  if (!has(block, "policy")) return {};
  const everywhere = Object.values(block.rows).every((row) => row["policy"] !== null);
  const written = "jsonencode(each.value.policy)";
  return { policy: `\${${everywhere ? written : `each.value.policy == null ? null : ${written}`}}` };
}

function has({ columns }: PlannedBlock, column: Column): boolean {
  return columns.includes(column);
}

/** Blocks that only some endpoints have: CDKTF's own iterators drop the first and hide `each` in the second. */
function addDynamicBlocks(resource: VpcEndpoint, block: PlannedBlock): void {
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
  dynamic("subnet_configuration", "each.value.subnet_configuration", ["subnet_id", "ipv4", "ipv6"]);
}

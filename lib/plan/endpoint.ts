import type { JsonObject } from "../policy/document/render";
import {
  manyGroups,
  oneSubnetOnly,
  type Problem,
  portsNotOpened,
  retiredService,
  tooManyGroups,
} from "../problems";
import { checkAccepted } from "./accepted";
import { checkAddresses, planAddresses, type SubnetCells } from "./addresses";
import { type DnsCells, planDnsOptions, planIpAddressType, planPrivateDns } from "./dns";
import type { Input } from "./input";
import { planPolicy } from "./policy";
import type { Known } from "./read";
import { planServiceName } from "./service-name";
import type { EndpointType, Wanted } from "./wanted";

/** The Terraform arguments of one endpoint; null stands for an argument that is left out. */
export interface EndpointCells {
  readonly vpc_endpoint_type: EndpointType;
  readonly service_name: Known<string> | null;
  /** Full service names in regions where `service_name` is not the right one. */
  readonly service_name_in: Readonly<Record<string, string>> | null;
  readonly service_region: Known<string> | null;
  readonly resource_configuration_arn: Known<string> | null;
  readonly service_network_arn: Known<string> | null;
  readonly auto_accept: Known<boolean> | null;
  readonly private_dns_enabled: Known<boolean> | null;
  readonly ip_address_type: Known<string> | null;
  readonly dns_options: DnsCells | null;
  /** Subnets of its own; null where the shared ones serve. */
  readonly subnet_ids: Known<readonly Known<string>[]> | null;
  readonly subnet_configuration: Known<readonly SubnetCells[]> | null;
  /** Route tables of its own; null where the shared ones serve, an empty list where there are to be none. */
  readonly route_table_ids: Known<readonly Known<string>[]> | null;
  /** Security groups of its own; null where the shared ones serve. */
  readonly security_group_ids: Known<readonly Known<string>[]> | null;
  readonly tags: Known<Readonly<Record<string, Known<string>>>> | null;
  readonly policy: JsonObject | null;
}

/** An endpoint as it will be made. */
export interface PlannedEndpoint {
  readonly wanted: Wanted;
  readonly cells: EndpointCells;
}

/** Decides the arguments of one endpoint. */
export function planEndpoint(wanted: Wanted, input: Input, problems: Problem[]): PlannedEndpoint {
  const { facts, options, path, type } = wanted;
  if (wanted.beside[0] === type) problems.push(...checkAccepted(wanted));
  if (facts?.retired) problems.push(retiredService(path, facts.name));
  const privateDns = type === "Interface" ? planPrivateDns(wanted, input, problems) : undefined;
  const names = planServiceName(wanted, input, problems);
  const cells: EndpointCells = {
    vpc_endpoint_type: type,
    ...names,
    resource_configuration_arn: options.resourceConfigurationArn ?? null,
    service_network_arn: options.serviceNetworkArn ?? null,
    auto_accept: options.autoAccept ?? null,
    private_dns_enabled: privateDns ?? null,
    ip_address_type: planIpAddressType(wanted, input, problems),
    dns_options: planDnsOptions(wanted, input, privateDns, problems),
    ...planPlace(wanted, input, problems),
    tags: options.tags ?? null,
    policy: planPolicy(wanted, input, problems),
  };
  return { wanted, cells };
}

type Place = Pick<
  EndpointCells,
  "subnet_ids" | "subnet_configuration" | "route_table_ids" | "security_group_ids"
>;

const NOWHERE: Place = {
  subnet_ids: null,
  subnet_configuration: null,
  route_table_ids: null,
  security_group_ids: null,
};

/** Where an endpoint stands, as far as it differs from the shared place. */
function planPlace({ type, path, options }: Wanted, input: Input, problems: Problem[]): Place {
  if (type === "Gateway") return { ...NOWHERE, route_table_ids: options.routeTableIds ?? null };
  const subnets = options.subnetIds ?? input.subnetIds;
  if (type === "GatewayLoadBalancer" && Array.isArray(subnets) && subnets.length > 1) {
    problems.push(oneSubnetOnly(`${path}.subnetIds`, subnets.length));
  }
  problems.push(...checkAddresses(path, options, input));
  const groups = options.securityGroupIds;
  if (Array.isArray(groups)) problems.push(...checkGroupCount(`${path}.securityGroupIds`, groups.length));
  if (groups !== undefined && (options.ports ?? []).length > 0)
    problems.push(portsNotOpened(`${path}.ports`));
  return {
    ...NOWHERE,
    subnet_ids: options.subnetIds ?? null,
    subnet_configuration: planAddresses(options.subnetConfigurations),
    security_group_ids: type === "GatewayLoadBalancer" ? null : (groups ?? null),
  };
}

// https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html: 5 by default, 16 at most
/** Warns of more groups than the default quota of a network interface, and refuses more than the highest. */
export function checkGroupCount(path: string, count: number): readonly Problem[] {
  if (count > 16) return [tooManyGroups(path, count)];
  return count > 5 ? [manyGroups(path, count)] : [];
}

import type { OptionName } from "../model/effective-options";
import { address, id, latticeArn, region, serviceName, tags } from "../shapes/formats";
import { listOf, literalListOf } from "../shapes/read-list";
import { record } from "../shapes/read-object";
import { flag, literalOneOf, oneOf, text } from "../shapes/reader";
import { malformedHostName } from "../shapes/rules/malformed-host-name";
import {
  ACCEPTED_BY_OWNER,
  CATALOGUE,
  CUSTOM,
  EVERY_TYPE,
  EVERYONE,
  GATEWAY,
  GUARDED,
  IN_SUBNETS,
  INTERFACE,
  INTERFACE_OR_GATEWAY,
  LATTICE,
  NAMED_SERVICE,
  type OptionRow,
  OTHER_VPCS,
  OWN_CATALOGUE,
  OWN_CUSTOM,
  OWN_VPC,
  RESOURCE,
  SERVICE_NETWORK,
} from "./option-row";
import { importedEndpoint, movedEndpoint } from "./read-adoption";
import { policy, statementList } from "./read-policy";
import { port } from "./read-port";
import { securityGroups, subnets } from "./read-subnets";
import { endpointType } from "./read-type";

const subnetConfiguration = record(
  { subnetId: id("subnet"), ipv4: address("IPv4"), ipv6: address("IPv6") },
  { subnetId: "the subnet of the address" },
);

/** The options of an endpoint. The compiler holds the rows and the option types together, in both directions. */
export const OPTIONS = {
  types: {
    read: literalListOf(literalOneOf(["Gateway", "Interface"]), "types"),
    types: INTERFACE_OR_GATEWAY,
    owners: CATALOGUE,
    becomes: { decides: "which endpoints a service has" },
  },
  type: {
    read: endpointType,
    types: EVERY_TYPE,
    owners: CUSTOM,
    becomes: { argument: "vpc_endpoint_type" },
  },
  serviceName: {
    read: serviceName,
    types: NAMED_SERVICE,
    owners: CUSTOM,
    becomes: { argument: "service_name" },
  },
  serviceRegion: {
    read: region,
    types: INTERFACE,
    owners: EVERYONE,
    becomes: { argument: "service_region" },
  },
  resourceConfigurationArn: {
    read: latticeArn("resourceconfiguration", "rcfg"),
    types: RESOURCE,
    owners: OWN_CUSTOM,
    becomes: { argument: "resource_configuration_arn" },
  },
  serviceNetworkArn: {
    read: latticeArn("servicenetwork", "sn"),
    types: SERVICE_NETWORK,
    owners: OWN_CUSTOM,
    becomes: { argument: "service_network_arn" },
  },
  autoAccept: {
    read: flag,
    types: ACCEPTED_BY_OWNER,
    owners: EVERYONE,
    becomes: { argument: "auto_accept" },
  },
  privateDnsEnabled: {
    read: flag,
    types: GUARDED,
    owners: OWN_VPC,
    becomes: { argument: "private_dns_enabled" },
    isShared: INTERFACE,
    callerType: "bool",
  },
  privateDnsNames: {
    read: literalListOf(text(malformedHostName.check), "names"),
    types: INTERFACE,
    owners: OTHER_VPCS,
    becomes: { decides: "the hosted zones that share the endpoint" },
  },
  ipAddressType: {
    read: oneOf(["ipv4", "ipv6", "dualstack"]),
    types: EVERY_TYPE,
    owners: EVERYONE,
    becomes: { argument: "ip_address_type" },
    isShared: true,
  },
  dnsRecordIpType: {
    read: oneOf(["ipv4", "ipv6", "dualstack", "service-defined"]),
    types: INTERFACE_OR_GATEWAY,
    owners: EVERYONE,
    becomes: { argument: "dns_options.dns_record_ip_type" },
  },
  privateDnsOnlyForInboundResolverEndpoint: {
    read: flag,
    types: INTERFACE,
    owners: OWN_CATALOGUE,
    becomes: { argument: "dns_options.private_dns_only_for_inbound_resolver_endpoint" },
  },
  privateDnsPreference: {
    read: oneOf([
      "ALL_DOMAINS",
      "VERIFIED_DOMAINS_ONLY",
      "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
      "SPECIFIED_DOMAINS_ONLY",
    ]),
    types: LATTICE,
    owners: OWN_CUSTOM,
    becomes: { argument: "dns_options.private_dns_preference" },
  },
  privateDnsSpecifiedDomains: {
    read: listOf(text(), "domain names"),
    types: LATTICE,
    owners: OWN_CUSTOM,
    becomes: { argument: "dns_options.private_dns_specified_domains" },
  },
  subnetIds: {
    read: subnets,
    types: IN_SUBNETS,
    owners: EVERYONE,
    becomes: { argument: "subnet_ids" },
    isShared: true,
    callerType: "list(string)",
  },
  subnetConfigurations: {
    read: literalListOf(subnetConfiguration, "subnet configurations"),
    types: INTERFACE,
    owners: EVERYONE,
    becomes: { argument: "subnet_configuration" },
  },
  routeTableIds: {
    read: listOf(id("rtb"), "route tables", { mayBeEmpty: true }),
    types: GATEWAY,
    owners: OWN_VPC,
    becomes: { argument: "route_table_ids" },
    isShared: true,
    callerType: "list(string)",
  },
  securityGroupIds: {
    read: securityGroups,
    types: GUARDED,
    owners: EVERYONE,
    becomes: { argument: "security_group_ids" },
    isShared: true,
    callerType: "list(string)",
  },
  ports: {
    read: literalListOf(port, "ports"),
    types: GUARDED,
    owners: EVERYONE,
    becomes: { decides: "the ports that the created security group opens" },
  },
  tags: {
    read: tags,
    types: EVERY_TYPE,
    owners: EVERYONE,
    becomes: { argument: "tags" },
    callerType: "map(string)",
  },
  policy: {
    read: policy,
    types: INTERFACE_OR_GATEWAY,
    owners: EVERYONE,
    becomes: { argument: "policy" },
    isShared: true,
    callerType: "string",
  },
  alsoAllow: {
    read: statementList,
    types: INTERFACE_OR_GATEWAY,
    owners: EVERYONE,
    becomes: { decides: "the statements that are added to its policy" },
  },
  importId: {
    read: importedEndpoint,
    types: EVERY_TYPE,
    owners: EVERYONE,
    becomes: { decides: "which endpoint an import block adopts" },
  },
  movedFrom: {
    read: movedEndpoint,
    types: EVERY_TYPE,
    owners: EVERYONE,
    becomes: { decides: "which address a moved block names" },
  },
} as const satisfies { readonly [Name in OptionName]: OptionRow<Name> };

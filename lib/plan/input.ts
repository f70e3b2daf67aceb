import { missing, type Problem } from "../problems";
import {
  address,
  cidr,
  duration,
  groupDescription,
  groupName,
  groupSource,
  id,
  latticeArn,
  region,
  serviceName,
  tags,
  variableName,
} from "./formats";
import { existingEndpoint, existingGroup, formerConstruct, formerEndpoint } from "./places";
import {
  flag,
  integer,
  isObject,
  listOf,
  literal,
  literalFlag,
  literalListOf,
  literalNumber,
  literalOneOf,
  oneOf,
  type Reader,
  record,
  text,
} from "./read";
import { hostName, type ProfileOptions, readProfile, readSpokes, type SpokeOptions } from "./sharing-input";

const ipAddressType = oneOf(["ipv4", "ipv6", "dualstack"]);
const subnetIds = listOf(id("subnet"), "subnets");
const securityGroupIds = listOf(id("sg"), "security groups");
const routeTableIds = listOf(id("rtb"), "route tables", { mayBeEmpty: true });
const anything: Reader<unknown> = (value) => value;

const readAddresses = record({ subnetId: id("subnet"), ipv4: address("IPv4"), ipv6: address("IPv6") });

const subnetConfiguration: typeof readAddresses = (value, path, problems) => {
  const read = readAddresses(value, path, problems);
  if (isObject(value) && read.subnetId === undefined) {
    problems.push(missing(`${path}.subnetId`, "the subnet of the address"));
  }
  return read;
};

const ENDPOINT_FIELDS = {
  policy: anything,
  subnetIds,
  securityGroupIds,
  ipAddressType,
  dnsRecordIpType: oneOf(["ipv4", "ipv6", "dualstack", "service-defined"]),
  subnetConfigurations: literalListOf(subnetConfiguration, "subnet configurations"),
  serviceRegion: region,
  ports: literalListOf(integer(1, 65535), "ports"),
  autoAccept: flag,
  tags,
  importId: existingEndpoint,
  movedFrom: formerEndpoint,
} as const;

const OWN_DNS_FIELDS = { privateDnsEnabled: flag, routeTableIds } as const;

/** Reads the options of a service of the catalogue; which of them its type accepts is another question. */
export const readServiceOptions = record({
  types: literalListOf(literalOneOf(["Gateway", "Interface"]), "types"),
  ...ENDPOINT_FIELDS,
  ...OWN_DNS_FIELDS,
  privateDnsOnlyForInboundResolverEndpoint: flag,
});

const SHARED_FIELDS = {
  ...ENDPOINT_FIELDS,
  privateDnsNames: literalListOf(literal(hostName), "names"),
} as const;

/** Reads the options of a service that is shared with other VPCs. */
export const readSharedServiceOptions = record({
  types: literalListOf(literalOneOf(["Interface"]), "types"),
  ...SHARED_FIELDS,
});

/** The options of one endpoint, each known or left to Terraform. */
export type EndpointOptions = ReturnType<typeof readServiceOptions> &
  Pick<ReturnType<typeof readSharedServiceOptions>, "privateDnsNames">;

/** Reads the options of a service outside the catalogue that is shared with other VPCs. */
export const readSharedCustomOptions = record({
  ...SHARED_FIELDS,
  type: literalOneOf(["Interface"]),
  serviceName,
});

/** Reads the options of a service outside the catalogue. */
export const readCustomOptions = record({
  ...ENDPOINT_FIELDS,
  ...OWN_DNS_FIELDS,
  type: literalOneOf(["Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork"]),
  serviceName,
  resourceConfigurationArn: latticeArn("resourceconfiguration", "rcfg"),
  serviceNetworkArn: latticeArn("servicenetwork", "sn"),
});

const securityGroup = record({
  name: text(groupName),
  description: text(groupDescription),
  importId: existingGroup,
  tags,
  ingressDescription: text(groupDescription),
  ingressCidrBlocks: listOf(cidr("IPv4", "ingressIpv6CidrBlocks"), "blocks"),
  ingressIpv6CidrBlocks: listOf(cidr("IPv6", "ingressCidrBlocks"), "blocks"),
  ingressSecurityGroupIds: listOf(groupSource, "security groups"),
  ingressPrefixListIds: listOf(id("pl"), "prefix lists"),
});

/** The options of the group to create. */
export type GroupOptions = ReturnType<typeof securityGroup>;

const amount = literalNumber("an amount of US dollars", (value) => value >= 0);
const literalCount = literalNumber(
  "a whole number from 1 to 6",
  (value) => Number.isInteger(value) && value >= 1 && value <= 6,
);
const onProblem = literalOneOf(["error", "warn"]);

const SET_FIELDS = {
  vpcId: id("vpc"),
  services: anything,
  customServices: anything,
  subnetIds,
  securityGroup,
  securityGroupIds,
  region,
  policy: anything,
  ipAddressType,
  tags,
  timeouts: record({ create: text(duration), update: text(duration), delete: text(duration) }),
  movedFrom: formerConstruct,
  guards: literalFlag,
  checks: literalFlag,
  lookupSupportedAzs: literalFlag,
  maxMonthlyUsd: amount,
  azCount: literalCount,
  verifyServices: literalFlag,
  catalogueFacts: onProblem,
  unknownActions: onProblem,
} as const;

const readOwnInput = record({
  ...SET_FIELDS,
  ...OWN_DNS_FIELDS,
  servicesVariable: literal(variableName),
});

const readSharedInput = record({ ...SET_FIELDS, spokes: readSpokes, profile: readProfile });

/** What the user asked for beside the services, each option known or left to Terraform. */
export type Input = ReturnType<typeof readOwnInput> & {
  /** With whom the endpoints are shared; undefined where they serve their own VPC alone. */
  readonly sharing?: SharingInput;
};

/** With whom endpoints are shared, and by what. */
export interface SharingInput {
  readonly spokes: Readonly<Record<string, SpokeOptions>>;
  /** A Route 53 Profile; undefined where hosted zones share the names. */
  readonly profile: ProfileOptions | undefined;
}

/** Reads everything but the services themselves, of endpoints that are shared or that are not. */
export function readInput(props: unknown, shared: boolean, problems: Problem[]): Input {
  if (!shared) return readOwnInput(props, "", problems);
  const { spokes = {}, profile, ...input } = readSharedInput(props, "", problems);
  return { ...input, sharing: { spokes, profile } };
}

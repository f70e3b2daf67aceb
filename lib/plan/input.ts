import {
  hostBits,
  malformedAddress,
  malformedArn,
  malformedCidr,
  malformedDuration,
  malformedGroupText,
  malformedId,
  malformedRegion,
  malformedVariableName,
  missing,
  notCanonical,
  otherFamily,
  reservedTag,
} from "../problems";
import { nearest } from "../services/nearest";
import { isPossibleRegion, regionNames } from "../services/regions";
import { type Family, familyOf, readCidr } from "./cidr";
import { existingEndpoint, existingGroup, formerConstruct, formerEndpoint } from "./places";
import {
  flag,
  integer,
  isObject,
  type Known,
  listOf,
  literal,
  literalFlag,
  literalListOf,
  literalNumber,
  literalOneOf,
  mapOf,
  oneOf,
  type Reader,
  record,
  type TextRule,
  text,
} from "./read";

/** Reads an id such as `subnet-0123456789abcdef0`. */
function id(prefix: string): Reader<Known<string>> {
  const form = new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
  return text((value, path) => (form.test(value) ? undefined : malformedId(path, value, prefix)));
}

/** Reads the id of a group, which a rule may also name with its account in front. */
const groupSource = text((value, path) =>
  /^(\d{12}\/)?sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(value) ? undefined : malformedId(path, value, "sg"),
);

function cidr(family: Family, otherOption: string): Reader<Known<string>> {
  return text((value, path) => {
    const reading = readCidr(value);
    if (reading.kind === "malformed") return malformedCidr(path, value, family, reading.corrected);
    if (reading.family !== family) return otherFamily(path, value, otherOption);
    if (reading.kind === "host bits") return hostBits(path, value, reading.corrected);
    return reading.kind === "not canonical" ? notCanonical(path, value, reading.corrected) : undefined;
  });
}

function address(family: Family): Reader<Known<string>> {
  return text((value, path) =>
    familyOf(value) === family ? undefined : malformedAddress(path, value, family),
  );
}

function arn(service: string, example: string): Reader<Known<string>> {
  const form = new RegExp(`^arn:[a-z-]+:${service}:[a-z0-9-]+:\\d{12}:.+$`);
  return text((value, path) => (form.test(value) ? undefined : malformedArn(path, value, example)));
}

const region = text((value, path) =>
  isPossibleRegion(value) ? undefined : malformedRegion(path, value, nearest(value, regionNames())),
);

const duration: TextRule = (value, path) =>
  /^(\d+(\.\d+)?(ms|s|m|h))+$/.test(value) ? undefined : malformedDuration(path, value);

// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
const GROUP_CHARACTERS = /^[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/;
const TERRAFORM_SUFFIX_LENGTH = 26;

/** Holds the name of a security group to what EC2 accepts. */
export const groupName: TextRule = (value, path) => {
  const longest = 255 - TERRAFORM_SUFFIX_LENGTH - "-".length;
  const fits =
    value !== "" && value.length <= longest && !value.startsWith("sg-") && GROUP_CHARACTERS.test(value);
  return fits
    ? undefined
    : malformedGroupText(
        path,
        value,
        `1 to ${longest} letters, digits, spaces or ._-:/()#,@[]+=&;{}!$*, not beginning with "sg-"`,
      );
};

// https://developer.hashicorp.com/terraform/language/values/variables
const RESERVED = ["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals"];

const variableName: TextRule = (value, path) =>
  /^[a-z_]\w*$/i.test(value) && !RESERVED.includes(value) ? undefined : malformedVariableName(path, value);

const groupDescription: TextRule = (value, path) =>
  value !== "" && value.length <= 255 && GROUP_CHARACTERS.test(value)
    ? undefined
    : malformedGroupText(path, value, "1 to 255 letters, digits, spaces or ._-:/()#,@[]+=&;{}!$*");

const tags: Reader<Known<Readonly<Record<string, Known<string>>>>> = (value, path, problems) => {
  const given = mapOf(text(), "tags")(value, path, problems);
  const keys = isObject(given) ? Object.keys(given) : [];
  problems.push(...keys.filter((key) => /^aws:/i.test(key)).map((key) => reservedTag(path, key)));
  return given;
};

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
  privateDnsEnabled: flag,
  subnetIds,
  routeTableIds,
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

/** Reads the options of a service of the catalogue; which of them its type accepts is another question. */
export const readServiceOptions = record({
  types: literalListOf(literalOneOf(["Gateway", "Interface"]), "types"),
  ...ENDPOINT_FIELDS,
  privateDnsOnlyForInboundResolverEndpoint: flag,
});

/** The options of one endpoint, each known or left to Terraform. */
export type EndpointOptions = ReturnType<typeof readServiceOptions>;

/** Reads the options of a service outside the catalogue. */
export const readCustomOptions = record({
  ...ENDPOINT_FIELDS,
  type: literalOneOf(["Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork"]),
  serviceName: text(),
  resourceConfigurationArn: arn(
    "vpc-lattice",
    "arn:aws:vpc-lattice:us-east-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0",
  ),
  serviceNetworkArn: arn(
    "vpc-lattice",
    "arn:aws:vpc-lattice:us-east-1:123456789012:servicenetwork/sn-0123456789abcdef0",
  ),
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

/** Reads everything but the services themselves. */
export const readInput = record({
  vpcId: id("vpc"),
  services: anything,
  customServices: anything,
  subnetIds,
  routeTableIds,
  securityGroup,
  securityGroupIds,
  region,
  policy: anything,
  privateDnsEnabled: flag,
  ipAddressType,
  tags,
  timeouts: record({ create: text(duration), update: text(duration), delete: text(duration) }),
  servicesVariable: literal(variableName),
  movedFrom: formerConstruct,
  guards: literalFlag,
  checks: literalFlag,
  lookupSupportedAzs: literalFlag,
  maxMonthlyUsd: amount,
  azCount: literalCount,
  verifyServices: literalFlag,
  catalogueFacts: onProblem,
  unknownActions: onProblem,
});

/** What the user asked for beside the services, each option known or left to Terraform. */
export type Input = ReturnType<typeof readInput>;

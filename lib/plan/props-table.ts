import type { EffectiveGroup, EffectiveProp, EffectiveProps, PropName } from "../model/effective-props";
import type { EndpointsInput } from "../model/props";
import type { SharedEndpointsInput } from "../model/shared-props";
import { cidr, groupSource, id, region, tags } from "../shapes/formats";
import { isObject } from "../shapes/is-object";
import type { Problem } from "../shapes/problem";
import { listOf } from "../shapes/read-list";
import { record } from "../shapes/read-object";
import { anything, literal, literalFlag, literalNumber, literalOneOf, type Reader, text } from "../shapes/reader";
import { malformedDuration } from "../shapes/rules/malformed-duration";
import { malformedSecurityGroupDescription } from "../shapes/rules/malformed-security-group-description";
import { malformedSecurityGroupName } from "../shapes/rules/malformed-security-group-name";
import { malformedVariableName } from "../shapes/rules/malformed-variable-name";
import { wrongType } from "../shapes/rules/wrong-type";
import { OPTIONS } from "./option-table";
import { importedGroup, movedConstruct } from "./read-adoption";
import { readProfile, readSpokes } from "./read-sharing";

const description = text(malformedSecurityGroupDescription.check);
const duration = text(malformedDuration.check);

const securityGroup = record<EffectiveGroup>({
  name: text(malformedSecurityGroupName.check),
  description,
  importId: importedGroup,
  tags,
  ingressDescription: description,
  ingressCidrBlocks: listOf(cidr("IPv4", "ingressIpv6CidrBlocks"), "blocks"),
  ingressIpv6CidrBlocks: listOf(cidr("IPv6", "ingressCidrBlocks"), "blocks"),
  ingressSecurityGroupIds: listOf(groupSource, "security groups"),
  ingressPrefixListIds: listOf(id("pl"), "prefix lists"),
});

const severities: Reader<EffectiveProp<"severity">> = (value, path, problems) => {
  if (isObject(value)) {
    const read = literalOneOf(["error", "warn", "off"]);
    const given = Object.entries(value).filter(([, severity]) => severity !== undefined);
    return Object.fromEntries(given.map(([rule, severity]) => [rule, read(severity, [...path, rule], problems)]));
  }
  problems.push(...wrongType.check(path, value, 'a map from rule ids to "error", "warn" or "off"'));
  return {};
};

/** The props of the constructs. The compiler holds the rows and the types of the props together, in both directions. */
const PROPS = {
  vpcId: id("vpc"),
  services: anything,
  customServices: anything,
  subnetIds: OPTIONS.subnetIds.read,
  routeTableIds: OPTIONS.routeTableIds.read,
  securityGroup,
  securityGroupIds: OPTIONS.securityGroupIds.read,
  region,
  policy: OPTIONS.policy.read,
  privateDnsEnabled: OPTIONS.privateDnsEnabled.read,
  ipAddressType: OPTIONS.ipAddressType.read,
  tags,
  timeouts: record({ create: duration, update: duration, delete: duration }),
  servicesVariable: literal(malformedVariableName.check),
  movedFrom: movedConstruct,
  guards: literalFlag,
  checks: literalFlag,
  lookupSupportedAzs: literalFlag,
  verifyServices: literalFlag,
  maxMonthlyUsd: literalNumber("an amount of US dollars", (value) => value >= 0),
  azCount: literalNumber("a whole number from 1 to 6", (value) => Number.isInteger(value) && value >= 1 && value <= 6),
  severity: severities,
  spokes: readSpokes,
  profile: readProfile,
} as const satisfies { readonly [Name in PropName]: Reader<EffectiveProp<Name>> };

const ONLY_SHARED = { spokes: true, profile: true } as const satisfies Record<
  Exclude<keyof SharedEndpointsInput<never, never, never>, keyof EndpointsInput<never, never>>,
  true
>;
const ONLY_OWN = {
  routeTableIds: true,
  privateDnsEnabled: true,
  servicesVariable: true,
} as const satisfies Record<
  Exclude<keyof EndpointsInput<never, never>, keyof SharedEndpointsInput<never, never, never>>,
  true
>;

const NAMES = Object.keys(PROPS);
const REQUIRED = { vpcId: "the id of the VPC" };
const readOwnProps = record<EffectiveProps>(
  PROPS,
  REQUIRED,
  NAMES.filter((name) => !(name in ONLY_SHARED)),
);
const readSharedProps = record<EffectiveProps>(
  PROPS,
  REQUIRED,
  NAMES.filter((name) => !(name in ONLY_OWN)),
);

/** Reads the props of a construct whose endpoints other VPCs share, or not. */
export function readProps(props: unknown, isShared: boolean, problems: Problem[]): EffectiveProps {
  return (isShared ? readSharedProps : readOwnProps)(props, [], problems);
}

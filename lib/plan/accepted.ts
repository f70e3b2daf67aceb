import { memberPath, optionOfOtherType, type Problem } from "../problems";
import { ENDPOINT_TYPES, type EndpointType, type Wanted } from "./wanted";

type Option = keyof Wanted["options"];

const SUBNET_TYPES = ["Interface", "GatewayLoadBalancer", "Resource", "ServiceNetwork"] as const;
const GUARDED_TYPES = ["Interface", "Resource", "ServiceNetwork"] as const;

/**
 * Which types of endpoint accept an option.
 *
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html
 */
const ACCEPTED_BY = {
  types: ["Interface", "Gateway"],
  policy: ["Interface", "Gateway"],
  privateDnsEnabled: ["Interface"],
  privateDnsNames: ["Interface"],
  subnetIds: SUBNET_TYPES,
  routeTableIds: ["Gateway"],
  securityGroupIds: GUARDED_TYPES,
  ipAddressType: ENDPOINT_TYPES,
  dnsRecordIpType: ["Interface", "Gateway"],
  privateDnsOnlyForInboundResolverEndpoint: ["Interface"],
  subnetConfigurations: ["Interface"],
  serviceRegion: ["Interface"],
  ports: GUARDED_TYPES,
  autoAccept: ["Interface", "GatewayLoadBalancer"],
  tags: ENDPOINT_TYPES,
  importId: ENDPOINT_TYPES,
  movedFrom: ENDPOINT_TYPES,
  type: ENDPOINT_TYPES,
  serviceName: ["Interface", "Gateway", "GatewayLoadBalancer"],
  resourceConfigurationArn: ["Resource"],
  serviceNetworkArn: ["ServiceNetwork"],
} as const satisfies Record<Option, readonly EndpointType[]>;

/** Refuses options that none of the endpoint's types accepts. */
export function checkAccepted({ path, beside, options, facts }: Wanted): readonly Problem[] {
  const given = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (given.length === 0) return [];
  return Object.entries(ACCEPTED_BY).flatMap(([option, types]) => {
    const fits = types.some((type) => beside.includes(type));
    if (!given.includes(option) || fits) return [];
    const offered = types.filter((type) => facts?.types.some((other) => other === type));
    return [optionOfOtherType(memberPath(path, option), beside, types, offered)];
  });
}

import type { OptionName } from "../../lib/model/effective-options";
import type { PropName } from "../../lib/model/effective-props";
import { SUBNETS, spokeVpc } from "../defined";

/** A valid value, and what makes its effect visible. */
export interface OptionCase {
  readonly value: unknown;
  /**
   * The value that it is compared with, for an option that cannot be left out.
   *
   * @default - the option is left out
   */
  readonly instead?: unknown;
  /**
   * The service of the catalogue that has the option.
   *
   * @default "sqs"
   */
  readonly service?: string;
  /**
   * What else is given with and without it.
   *
   * @default - nothing
   */
  readonly next?: object;
}

type Cases = Readonly<Record<string, OptionCase>>;

const [A, B] = SUBNETS;
const GROUP = "sg-0123456789abcdef0";
const ENDPOINT = "vpce-0a1b2c3d4e5f60701";
const ARN = "arn:aws:vpc-lattice:eu-west-1:123456789012";
const ADDRESSES = [
  { subnetId: A, ipv4: "10.0.0.10" },
  { subnetId: B, ipv4: "10.0.1.10" },
];

const PRIVATE_RESOURCE = {
  resourceConfigurationArn: `${ARN}:resourceconfiguration/rcfg-0123456789abcdef0`,
  ports: [5432],
  privateDnsEnabled: true,
};

const OWN = { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" };

/** Every option of an endpoint. */
export const OPTION_CASES: Cases = {
  types: { value: ["Gateway", "Interface"], service: "s3" },
  type: { value: "GatewayLoadBalancer", instead: "Interface", next: { subnetIds: [A] } },
  serviceName: { value: "com.amazonaws.eu-west-1.other", instead: "com.amazonaws.eu-west-1.one" },
  serviceRegion: { value: "us-east-1" },
  resourceConfigurationArn: {
    value: `${ARN}:resourceconfiguration/rcfg-0123456789abcdef0`,
    instead: `${ARN}:resourceconfiguration/rcfg-0123456789abcdef1`,
  },
  serviceNetworkArn: {
    value: `${ARN}:servicenetwork/sn-0123456789abcdef0`,
    instead: `${ARN}:servicenetwork/sn-0123456789abcdef1`,
  },
  autoAccept: { value: true },
  privateDnsEnabled: { value: false, instead: true },
  privateDnsNames: { value: ["a.example.com"], instead: ["b.example.com"] },
  ipAddressType: { value: "dualstack" },
  dnsRecordIpType: { value: "ipv4" },
  privateDnsOnlyForInboundResolverEndpoint: { value: true, service: "s3", next: { types: ["Interface"] } },
  privateDnsPreference: { value: "ALL_DOMAINS", instead: "VERIFIED_DOMAINS_ONLY", next: PRIVATE_RESOURCE },
  privateDnsSpecifiedDomains: {
    value: ["db.example.com"],
    next: { ...PRIVATE_RESOURCE, privateDnsPreference: "SPECIFIED_DOMAINS_ONLY" },
  },
  subnetIds: { value: [A] },
  subnetConfigurations: { value: ADDRESSES },
  routeTableIds: { value: ["rtb-0123456789abcdef1"], service: "s3" },
  securityGroupIds: { value: [GROUP] },
  ports: { value: [8443] },
  tags: { value: { team: "network" } },
  policy: { value: [{ actions: ["*"], resources: ["arn:aws:sqs:eu-west-1:123456789012:a"] }] },
  alsoAllow: {
    value: [{ actions: ["*"], resources: ["arn:aws:sqs:eu-west-1:123456789012:b"] }],
    next: { policy: [{ actions: ["*"], resources: ["arn:aws:sqs:eu-west-1:123456789012:a"] }] },
  },
  importId: { value: ENDPOINT },
  movedFrom: { value: "aws_vpc_endpoint.old" },
} satisfies Record<OptionName, OptionCase>;

/** Every prop of the constructs. */
export const PROP_CASES: Cases = {
  vpcId: { value: spokeVpc(9), instead: spokeVpc(8) },
  services: { value: { sqs: {}, kms: {} }, instead: { sqs: {} } },
  customServices: { value: { own: OWN } },
  subnetIds: { value: [A], instead: [A, B] },
  routeTableIds: { value: ["rtb-0123456789abcdef1"], instead: [], next: { services: ["s3"] } },
  securityGroup: { value: { name: "clients" } },
  securityGroupIds: { value: [GROUP] },
  region: { value: "us-east-1" },
  policy: { value: "none" },
  privateDnsEnabled: { value: false },
  ipAddressType: { value: "dualstack" },
  tags: { value: { team: "network" } },
  timeouts: { value: { create: "20m" } },
  servicesVariable: { value: "services" },
  movedFrom: { value: "old" },
  guards: { value: false },
  checks: { value: false },
  lookupSupportedAzs: { value: true },
  verifyServices: { value: true },
  // These act at synth only.
  maxMonthlyUsd: { value: 1000 },
  azCount: { value: 2, next: { maxMonthlyUsd: 1000 } },
  severity: { value: { "unknown-action": "warn" } },
  spokes: { value: { orders: { vpcId: spokeVpc(1) } } },
  profile: { value: {} },
} satisfies Record<PropName, OptionCase>;

/** Props that have another form for a hub. */
export const HUB_CASES: Cases = {
  customServices: { value: { own: { ...OWN, privateDnsNames: ["own.example.com"] } } },
};

/** The options of the security group. */
export const GROUP_CASES: Cases = {
  name: { value: "clients" },
  description: { value: "Clients" },
  importId: { value: GROUP },
  tags: { value: { team: "network" } },
  ingressDescription: { value: "HTTPS" },
  ingressCidrBlocks: { value: ["10.0.0.0/16"] },
  ingressIpv6CidrBlocks: { value: ["2001:db8::/56"] },
  ingressSecurityGroupIds: { value: [GROUP] },
  ingressPrefixListIds: { value: ["pl-0123456789abcdef0"] },
};

/** How long Terraform waits. */
export const TIMEOUT_CASES: Cases = {
  create: { value: "20m" },
  update: { value: "20m" },
  delete: { value: "20m" },
};

/** Where the resources of a construct were. */
export const MOVE_CASES: Cases = {
  constructPath: { value: "old" },
  securityGroup: { value: "aws_security_group.old" },
  securityGroupRules: { value: ["aws_security_group_rule.old"] },
};

/** The options of a spoke VPC. */
export const SPOKE_CASES: Cases = {
  vpcId: { value: spokeVpc(2), instead: spokeVpc(1) },
  accountId: { value: "222222222222" },
  region: { value: "us-east-1" },
  ingressCidrBlocks: { value: ["10.1.0.0/16"] },
  ingressIpv6CidrBlocks: { value: ["2001:db8::/56"] },
};

/** The options of a Route 53 Profile. */
export const PROFILE_CASES: Cases = {
  name: { value: "shared" },
  principals: { value: ["222222222222"] },
  allowExternalPrincipals: { value: true, next: { principals: ["222222222222"] } },
};

/** The members of a fixed address, in subnets and of families that only Terraform knows. */
export const ADDRESS_CASES: Cases = {
  subnetId: { value: B, instead: A, next: { ipv4: "10.0.0.10" } },
  ipv4: { value: "10.0.0.11", instead: "10.0.0.10", next: { subnetId: A } },
  ipv6: { value: "2001:db8::a", next: { subnetId: A, ipv4: "10.0.0.10" } },
};

/** The ids by type of a service with two endpoints. */
export const IMPORT_CASES: Cases = { Gateway: { value: ENDPOINT }, Interface: { value: ENDPOINT } };

/** The addresses by type of a service with two endpoints. */
export const MOVE_BY_TYPE_CASES: Cases = {
  Gateway: { value: "aws_vpc_endpoint.old" },
  Interface: { value: "aws_vpc_endpoint.old" },
};

/** What a spoke of another account does. */
export const SPOKE_CONSTRUCT_CASES: Cases = {
  vpcId: { value: spokeVpc(2), instead: spokeVpc(1), next: { profileId: "rp-1" } },
  zoneIds: { value: { "a.example.com": "Z1" }, instead: { "b.example.com": "Z1" } },
  profileId: { value: "rp-1", instead: "rp-2" },
  region: { value: "us-east-1", next: { zoneIds: { "a.example.com": "Z1" } } },
  guards: { value: false, next: { profileId: "rp-1" } },
};

import type { Values } from "./values";

/** The ids of a network that the props name. */
export interface Ids {
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  readonly routeTableIds: readonly string[];
  readonly groupIds: readonly string[];
}

/** The services of interface endpoints. */
export const INTERFACE_SERVICES = ["sqs", "kms", "sns", "logs", "ecr.dkr", "secretsmanager", "email-smtp"] as const;

/** The services of other accounts. */
export const PARTNERS = {
  Interface: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
  GatewayLoadBalancer: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef1",
} as const;

const ACCOUNT = "arn:aws:vpc-lattice:us-east-1:123456789012";
const STATEMENT = { actions: ["sqs:SendMessage"], resources: ["arn:aws:sqs:us-east-1:123456789012:orders"] };
const DOCUMENT = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
};

/** Props of `VpcEndpoints` with some of all options, in some of all ways to say them. */
export function randomProps(values: Values, ids: Ids): object {
  const { random } = values;
  const isBare = random.chance(0.1);
  return {
    ...network(values, ids),
    services: services(values, ids),
    ...(random.chance(0.3) && { customServices: customServices(values, ids) }),
    routeTableIds: values.list(ids.routeTableIds),
    ...random.members(0.2, {
      privateDnsEnabled: () => values.flag(random.chance(0.5)),
      ipAddressType: () => random.pick(["ipv4", "dualstack"]),
      policy: () =>
        random.pick([[{ actions: ["*"], resources: ["*"] }], DOCUMENT, values.text(JSON.stringify(DOCUMENT))]),
    }),
    ...(isBare && { guards: false, checks: false }),
    ...(!isBare && random.members(0.15, { lookupSupportedAzs: () => true, verifyServices: () => true })),
    severity: { "policy-support-unknown": "off" },
  };
}

/** The same for `SharedVpcEndpoints`. */
export function randomHubProps(values: Values, ids: Ids): object {
  const { random } = values;
  const spoke = {
    vpcId: "vpc-0123456789abcdef1",
    ingressCidrBlocks: values.list(["10.1.0.0/16"]),
    ...random.members(0.5, { accountId: () => "222222222222" }),
  };
  return {
    ...network(values, ids),
    services: {
      sqs: { tags: values.map({ a: "b" }) },
      ...random.members(0.5, { kms: () => ({}), "ecr.dkr": () => ({}) }),
    },
    ...random.members(0.6, { spokes: () => ({ orders: spoke }) }),
  };
}

function network(values: Values, { vpcId, subnetIds, groupIds }: Ids): object {
  const { random } = values;
  return {
    vpcId: values.text(vpcId),
    subnetIds: random.chance(0.1) ? "elsewhere" : values.list(subnetIds),
    ...(random.chance(0.8) && { region: values.text("us-east-1") }),
    ...random.members(0.3, {
      securityGroupIds: () => values.list(random.some(groupIds)),
      securityGroup: () => securityGroup(values, groupIds),
      tags: () => random.pick([{ 'the "cost"': "1 %{ 2" }, values.map({ team: "net", cost: "1" })]),
      timeouts: () => random.members(0.5, { create: () => values.text("11m"), delete: () => "12m" }),
    }),
  };
}

function securityGroup({ random, text, list, map }: Values, groupIds: readonly string[]): object {
  return random.members(0.4, {
    name: () => text("clients"),
    description: () => text("Who may use the endpoints"),
    tags: () => map({ Name: "clients" }),
    ingressCidrBlocks: () => list(["10.2.0.0/16", "10.3.0.0/16"]),
    ingressIpv6CidrBlocks: () => list(["2001:db8::/56"]),
    ingressSecurityGroupIds: () => list(groupIds),
    ingressPrefixListIds: () => list(["pl-0123456789abcdef0"]),
  });
}

function services(values: Values, ids: Ids): object {
  const { random } = values;
  const interfaces = random.some(INTERFACE_SERVICES.slice(0, -1));
  return {
    ...Object.fromEntries(interfaces.map((name) => [name, interfaceOptions(values, ids)])),
    ...random.members(0.3, {
      s3: () => ({ ...random.pick([{}, { types: ["Gateway", "Interface"] }, { types: ["Interface"] }]) }),
      dynamodb: () => ({ ipAddressType: "ipv4", routeTableIds: random.pick([[], values.list(ids.routeTableIds)]) }),
      "email-smtp": () => ({ ports: [587, { from: 2465, to: 2587 }] }),
    }),
    ...random.members(0.2, { sqs: () => ({ policy: random.pick([[STATEMENT], "none"]) }) }),
  };
}

function interfaceOptions(values: Values, { subnetIds, groupIds }: Ids): object {
  const { random, text, list, map, flag } = values;
  return random.members(0.15, {
    tags: () => map({ team: "own", Name: "mine" }),
    privateDnsEnabled: () => flag(random.chance(0.5)),
    subnetIds: () => list(random.some(subnetIds)),
    securityGroupIds: () => list(random.some(groupIds)),
    ipAddressType: () => random.pick(["ipv4", "dualstack", text("ipv4")]),
    dnsRecordIpType: () => text("ipv4"),
    ports: () => random.pick([[443], [443, 8443], [{ from: 8000, to: 8010 }]]),
    policy: () => random.pick([DOCUMENT, text(JSON.stringify(DOCUMENT)), "none"]),
    autoAccept: () => flag(true),
  });
}

function customServices(values: Values, { subnetIds }: Ids): object {
  const { random, text } = values;
  const subnets = random.some(subnetIds);
  return random.members(0.5, {
    partner: () => ({
      type: "Interface",
      serviceName: text(PARTNERS.Interface),
      ports: [8443],
    }),
    firewall: () => ({
      type: "GatewayLoadBalancer",
      serviceName: PARTNERS.GatewayLoadBalancer,
      subnetIds: values.list(subnets.slice(0, 1)),
    }),
    db: () => ({
      type: "Resource",
      resourceConfigurationArn: text(`${ACCOUNT}:resourceconfiguration/rcfg-0123456789abcdef0`),
      ports: [5432],
    }),
    mesh: () => ({
      type: "ServiceNetwork",
      serviceNetworkArn: text(`${ACCOUNT}:servicenetwork/sn-0123456789abcdef0`),
      ports: [443],
      tags: values.map({ team: "mesh" }),
    }),
  });
}

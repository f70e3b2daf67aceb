import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { planWith, rowsWith, troubleWith } from "./planning";

const TOKEN = unresolved("${var.x}");
const GROUP = "sg-0123456789abcdef0";
const OTHER = "sg-0123456789abcdef1";
const RESOURCE = "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0";

describe("The security group", () => {
  test.each([
    ["is created where nothing is said", { services: ["sqs"] }, true],
    ["is created with options", { services: ["sqs"], securityGroup: {} }, true],
    ["is not created where groups exist", { services: ["sqs"], securityGroupIds: [GROUP] }, false],
    ["is not created where a token names groups", { services: ["sqs"], securityGroupIds: TOKEN }, false],
    ["is created beside existing groups if both are given", both(), true],
    ["is not created for gateways", { services: ["s3", "dynamodb"] }, false],
    ["is not created where every service has its own", { services: { sqs: own() } }, false],
    ["is created for the services that have none", { services: { sqs: own(), kms: {} } }, true],
    ["is created for the interface of s3", { services: { s3: { types: ["Interface"] } } }, true],
    ["is created for a VPC Lattice resource", lattice([5432]), true],
  ])("%s", (_about, props, created) => {
    expect(planWith(props).securityGroup !== undefined).toBe(created);
  });

  test("and existing ones are attached together where both are given", () => {
    const [block] = planWith(both()).blocks;
    expect(block?.shared.security_group_ids).toMatchObject([
      GROUP,
      { unresolved: { to: "securityGroupId" } },
    ]);
  });

  test("gives way to the groups of a service", () => {
    const props = { services: { sqs: own(), kms: {} } };
    expect(rowsWith(props)).toMatchObject({
      sqs: { security_group_ids: [OTHER] },
      kms: { security_group_ids: [{ unresolved: { to: "securityGroupId" } }] },
    });
  });

  test.each([
    ["of one service", { services: ["sqs"] }, [443]],
    [
      "of all services, each once, sorted",
      { services: ["email-smtp", "sqs", "kms"] },
      [25, 443, 465, 587, 2465, 2587],
    ],
    ["of a database", { services: ["cassandra"] }, [9142]],
    ["that the user gives instead", { services: { "email-smtp": { ports: [587] } } }, [587]],
    [
      "that the user gives where none are known",
      { services: { "iot.data": { ports: [8883, 443] } } },
      [443, 8883],
    ],
    ["of services without groups of their own", { services: { "email-smtp": own(), sqs: {} } }, [443]],
    ["of no gateway", { services: ["s3", "sqs"] }, [443]],
    [
      "of a service outside the catalogue: 443",
      {
        services: {},
        customServices: { x: { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" } },
      },
      [443],
    ],
    ["of a resource, as given", lattice([5432]), [5432]],
    ["of a token, after the others", { services: { sqs: { ports: [TOKEN, 8443] } } }, [8443, TOKEN]],
  ])("opens the ports %s", (_about, props, ports) => {
    expect(planWith(props).securityGroup?.ports).toEqual(ports);
  });

  const NO_SOURCE = {
    cidr_blocks: null,
    ipv6_cidr_blocks: null,
    security_groups: null,
    prefix_list_ids: null,
  };
  const VPC_IPV4 = { unresolved: { to: "vpcCidrBlocks" } };
  const VPC_IPV6 = { unresolved: { to: "vpcIpv6CidrBlocks" } };

  test.each([
    ["the IPv4 blocks of the VPC by default", {}, { cidr_blocks: VPC_IPV4 }],
    [
      "its IPv6 block too where an endpoint serves IPv6",
      { ipAddressType: "dualstack" },
      { cidr_blocks: VPC_IPV4, ipv6_cidr_blocks: VPC_IPV6 },
    ],
    [
      "its IPv6 block too where only Terraform knows",
      { ipAddressType: TOKEN },
      { cidr_blocks: VPC_IPV4, ipv6_cidr_blocks: VPC_IPV6 },
    ],
    ["IPv4 blocks", from({ ingressCidrBlocks: ["10.0.0.0/16"] }), { cidr_blocks: ["10.0.0.0/16"] }],
    [
      "IPv6 blocks",
      from({ ingressIpv6CidrBlocks: ["2001:db8::/56"] }),
      { ipv6_cidr_blocks: ["2001:db8::/56"] },
    ],
    [
      "groups, also of other accounts",
      from({ ingressSecurityGroupIds: [GROUP, `123456789012/${OTHER}`] }),
      { security_groups: [GROUP, `123456789012/${OTHER}`] },
    ],
    [
      "prefix lists",
      from({ ingressPrefixListIds: ["pl-0123456789abcdef0"] }),
      { prefix_list_ids: ["pl-0123456789abcdef0"] },
    ],
    ["a token", from({ ingressCidrBlocks: TOKEN }), { cidr_blocks: TOKEN }],
    [
      "nothing but what is asked for, also with IPv6",
      { ...from({ ingressCidrBlocks: ["10.0.0.0/16"] }), ipAddressType: "dualstack" },
      { cidr_blocks: ["10.0.0.0/16"] },
    ],
  ])("admits %s", (_about, props, sources) => {
    expect(planWith({ services: ["sqs"], ...props }).securityGroup?.sources).toMatchObject({
      ...NO_SOURCE,
      ...sources,
    });
  });

  test("is named after the construct, unless it has a name", () => {
    expect(planWith({ services: ["sqs"] }).securityGroup).toMatchObject({
      name: "endpoints",
      name_prefix: "endpoints-",
    });
    const named = { services: ["sqs"], securityGroup: { name: "clients", description: "Clients" } };
    expect(planWith(named).securityGroup).toMatchObject({
      name: "clients",
      name_prefix: "clients-",
      description: "Clients",
    });
  });

  test.each([
    ["5 groups", 5, []],
    ["6 groups", 6, ["warning securityGroupIds"]],
    ["16 groups", 16, ["warning securityGroupIds"]],
    ["17 groups", 17, ["error securityGroupIds"]],
  ])("counts %s for the quota", (_about, count, trouble) => {
    expect(troubleWith({ services: ["sqs"], securityGroupIds: groups(count) })).toEqual(trouble);
  });

  test("counts itself for the quota", () => {
    const props = { services: ["sqs"], securityGroupIds: groups(5), securityGroup: {} };
    expect(troubleWith(props)).toEqual(["warning securityGroupIds"]);
  });

  test("is not counted for a service with groups of its own", () => {
    const services = { sqs: { securityGroupIds: groups(6) } };
    expect(troubleWith({ services })).toEqual(["warning services.sqs.securityGroupIds"]);
  });
});

function own(): object {
  return { securityGroupIds: [OTHER] };
}

function both(): object {
  return { services: ["sqs"], securityGroupIds: [GROUP], securityGroup: {} };
}

function from(securityGroup: object): object {
  return { securityGroup };
}

function lattice(ports: readonly number[]): object {
  return {
    services: {},
    customServices: { db: { type: "Resource", resourceConfigurationArn: RESOURCE, ports } },
  };
}

function groups(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `sg-0123456789abcde${String(index).padStart(2, "0")}`);
}

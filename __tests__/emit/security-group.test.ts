import { VPC } from "../defined";
import { emittedBy, IDS } from "../emitted";

const CLIENT = "sg-0123456789abcdef0";

function groupBy(props: object) {
  const { "//": _, ...group } = emittedBy(props).resource.aws_security_group[IDS.group];
  return group;
}

describe("emitSecurityGroup()", () => {
  test("admits the VPC to the ports of the endpoints, and nobody else", () => {
    expect(groupBy({ services: { sqs: {}, "email-smtp": { ports: [587] } } })).toEqual({
      name_prefix: "endpoints-",
      description: "Clients of the VPC endpoints",
      vpc_id: VPC,
      ingress: [443, 587].map((port) => ({
        description: "Clients of the VPC endpoints",
        protocol: "tcp",
        from_port: port,
        to_port: port,
        cidr_blocks: `\${sort([for block in data.aws_vpc.${IDS.vpc}.cidr_block_associations : block.cidr_block if block.state == "associated"])}`,
        ipv6_cidr_blocks: null,
        prefix_list_ids: null,
        security_groups: null,
        self: null,
      })),
      egress: [],
      tags: { Name: "endpoints" },
      lifecycle: { create_before_destroy: true },
    });
  });

  test("takes its options", () => {
    const securityGroup = { name: "clients", description: "Clients", tags: { tier: "network" } };
    expect(groupBy({ services: { sqs: {} }, securityGroup, tags: { team: "net" } })).toMatchObject({
      name_prefix: "clients-",
      description: "Clients",
      tags: { Name: "clients", team: "net", tier: "network" },
    });
  });

  test("has no rules of its own if the user names the sources, so that those which others add stay", () => {
    const { resource } = emittedBy({ services: ["sqs"], securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] } });
    const { "//": _, ...group } = resource.aws_security_group[IDS.ruleGroup];
    expect(group).toEqual({
      name_prefix: "endpoints-",
      description: "Clients of the VPC endpoints",
      vpc_id: VPC,
      tags: { Name: "endpoints" },
      lifecycle: { create_before_destroy: true },
    });
    expect(Object.keys(resource.aws_security_group)).toEqual([IDS.ruleGroup]);
  });

  test("keeps the rules inline if only Terraform knows how many sources there are", () => {
    const securityGroup = { ingressCidrBlocks: "${module.vpc.blocks}", ingressSecurityGroupIds: [CLIENT] };
    const { resource } = emittedBy({ services: ["sqs"], securityGroup });
    expect(resource).not.toHaveProperty("aws_vpc_security_group_ingress_rule");
    expect(resource.aws_security_group[IDS.group]).toMatchObject({
      ingress: [{ cidr_blocks: "${module.vpc.blocks}", security_groups: [CLIENT] }],
      egress: [],
    });
  });

  test("admits the IPv6 block of the VPC if an endpoint serves IPv6", () => {
    const { ingress } = groupBy({ services: { sqs: {} }, ipAddressType: "dualstack" });
    expect(ingress[0].ipv6_cidr_blocks).toBe(`\${compact([data.aws_vpc.${IDS.vpc}.ipv6_cidr_block])}`);
  });

  test("joins groups with the expression of a list", () => {
    const { resource } = emittedBy({
      securityGroupIds: "${var.ids}",
      securityGroup: {},
      services: ["sqs"],
    });
    const { security_group_ids } = resource.aws_vpc_endpoint[IDS.interface];
    expect(security_group_ids).toBe(`\${concat(var.ids, [aws_security_group.${IDS.group}.id])}`);
  });

  test("keeps the name, the description and the rules of a group that is adopted", () => {
    const securityGroup = { importId: "sg-0123456789abcdef0", name: "clients", description: "Clients" };
    const { name_prefix, ...group } = groupBy({ services: ["sqs"], securityGroup });
    expect(name_prefix).toBeUndefined();
    expect(group).toMatchObject({
      name: "clients",
      description: "Clients",
      ingress: [{ description: null, from_port: 443 }],
      lifecycle: { create_before_destroy: true, ignore_changes: ["name", "name_prefix", "description"] },
    });
  });

  test("opens only the ports of the services that callers choose", () => {
    const services = { sqs: {}, "email-smtp": { ports: [587] } };
    const securityGroup = { ingressCidrBlocks: "${module.vpc.blocks}", ingressSecurityGroupIds: [CLIENT] };
    const group = groupBy({ services, servicesVariable: "services", securityGroup });
    expect(group).not.toHaveProperty("ingress");
    expect(group.dynamic).toEqual({
      ingress: {
        for_each:
          '${toset(flatten([for name, ports in {"sqs":[443],"email-smtp":[587]} : ports if contains(keys(var.services), name)]))}',
        content: {
          description: "Clients of the VPC endpoints",
          protocol: "tcp",
          from_port: "${ingress.value}",
          to_port: "${ingress.value}",
          cidr_blocks: "${module.vpc.blocks}",
          security_groups: [CLIENT],
        },
      },
    });
  });

  test("opens a range by one rule", () => {
    const { ingress } = groupBy({ services: { sqs: { ports: [443, { from: 1024, to: 1064 }] } } });
    expect(ingress.map((rule: { from_port: number; to_port: number }) => [rule.from_port, rule.to_port])).toEqual([
      [443, 443],
      [1024, 1064],
    ]);
  });

  test("opens ranges of services that callers choose", () => {
    const services = { sqs: {}, datasync: { ports: [{ from: 1024, to: 1064 }] } };
    const { dynamic } = groupBy({ services, servicesVariable: "services" });
    expect(dynamic.ingress).toMatchObject({
      for_each:
        '${toset(flatten([for name, ports in {"sqs":[{"from":443,"to":443}],"datasync":[{"from":1024,"to":1064}]} : ports if contains(keys(var.services), name)]))}',
      content: { from_port: "${ingress.value.from}", to_port: "${ingress.value.to}" },
    });
  });

  test("needs no override if all services have the same ports", () => {
    const group = groupBy({ services: ["sqs", "kms"], servicesVariable: "services" });
    expect(group).not.toHaveProperty("dynamic");
    expect(group.ingress).toMatchObject([{ from_port: 443, to_port: 443 }]);
  });
});

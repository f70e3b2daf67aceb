import { DataAwsEc2ManagedPrefixList } from "@cdktf/provider-aws/lib/data-aws-ec2-managed-prefix-list";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { newSharedVpcEndpoints, newStack, newVpcEndpoints } from "../defined";
import { BARE, BARE_HUB, IDS, synthesized, variable } from "../emitted";

const NAMED = { securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] } };
const USUAL = "Clients of the VPC endpoints";
const GROUP = "sg-0123456789abcdef0";

function endpointsWith(props: object) {
  const stack = newStack();
  return { stack, endpoints: newVpcEndpoints(stack, "endpoints", { ...BARE, services: ["sqs"], ...props }) };
}

describe("allowFrom() with sources that are named", () => {
  test("adds a rule for a group, a prefix list and a block", () => {
    const { stack, endpoints } = endpointsWith(NAMED);
    endpoints.allowFrom(new SecurityGroup(stack, "app"));
    endpoints.allowFrom(new DataAwsEc2ManagedPrefixList(stack, "office", {}));
    endpoints.allowFrom("2001:db8::/56");
    const rules = synthesized(stack).resource.aws_vpc_security_group_ingress_rule[IDS.ingress];
    const ports = { from_port: 443, to_port: 443 };
    expect(rules).toMatchObject({
      description: USUAL,
      cidr_ipv4: '${lookup(each.value, "cidr_ipv4", null)}',
      for_each: {
        "443 10.0.0.0/16": { ...ports, cidr_ipv4: "10.0.0.0/16" },
        "443 2001:db8::/56": { ...ports, cidr_ipv6: "2001:db8::/56" },
        "443 aws_security_group.app.id": { ...ports, referenced_security_group_id: "${aws_security_group.app.id}" },
        "443 data.aws_ec2_managed_prefix_list.office.id": {
          ...ports,
          prefix_list_id: "${data.aws_ec2_managed_prefix_list.office.id}",
        },
      },
    });
  });

  test("gives the rules of one source a description of their own", () => {
    const { stack, endpoints } = endpointsWith(NAMED);
    endpoints.allowFrom(GROUP, { description: "The app" });
    const rules = synthesized(stack).resource.aws_vpc_security_group_ingress_rule[IDS.ingress];
    expect(rules.description).toBe(`\${lookup(each.value, "description", "${USUAL}")}`);
    expect(rules.for_each).toMatchObject({ [`443 ${GROUP}`]: { description: "The app" } });
  });

  test("keeps one rule for a source that is admitted already", () => {
    const { stack, endpoints } = endpointsWith(NAMED);
    endpoints.allowFrom("10.0.0.0/16");
    const rules = synthesized(stack).resource.aws_vpc_security_group_ingress_rule[IDS.ingress];
    expect(Object.keys(rules.for_each)).toEqual(["443 10.0.0.0/16"]);
  });
});

describe("allowFrom() with rules inline", () => {
  const ofVpc = `sort([for block in data.aws_vpc.${IDS.vpc}.cidr_block_associations : block.cidr_block if block.state == "associated"])`;

  test("adds a source to the rules of the same group", () => {
    const { stack, endpoints } = endpointsWith({});
    endpoints.allowFrom("10.9.0.0/16");
    endpoints.allowFrom(GROUP);
    const { resource } = synthesized(stack);
    expect(resource).not.toHaveProperty("aws_vpc_security_group_ingress_rule");
    expect(resource.aws_security_group[IDS.group].ingress).toMatchObject([
      {
        description: USUAL,
        from_port: 443,
        cidr_blocks: `\${distinct(concat(${ofVpc}, ["10.9.0.0/16"]))}`,
        security_groups: [GROUP],
      },
    ]);
  });

  test("adds rules for a source with a description of its own", () => {
    const { stack, endpoints } = endpointsWith({});
    endpoints.allowFrom(GROUP, { description: "The app" });
    expect(synthesized(stack).resource.aws_security_group[IDS.group].ingress).toMatchObject([
      { description: USUAL, cidr_blocks: `\${${ofVpc}}`, security_groups: null },
      { description: "The app", cidr_blocks: null, security_groups: [GROUP] },
    ]);
  });

  test("adds a source to the rules of an adopted group", () => {
    const importId = "sg-0123456789abcdef1";
    const { stack, endpoints } = endpointsWith({ securityGroup: { ...NAMED.securityGroup, importId } });
    endpoints.allowFrom("10.9.0.0/16");
    expect(synthesized(stack).resource.aws_security_group[IDS.group].ingress).toMatchObject([
      { cidr_blocks: ["10.0.0.0/16", "10.9.0.0/16"] },
    ]);
  });

  test("adds a source to the ports that callers choose", () => {
    const services = { sqs: {}, "email-smtp": { ports: [587] } };
    const { stack, endpoints } = endpointsWith({ services, servicesVariable: "services" });
    endpoints.allowFrom(GROUP, { description: "The app" });
    expect(synthesized(stack).resource.aws_security_group[IDS.group].dynamic.ingress).toMatchObject([
      { content: { description: USUAL } },
      { content: { description: "The app", security_groups: [GROUP] } },
    ]);
  });

  test("admits clients of shared endpoints", () => {
    const stack = newStack();
    newSharedVpcEndpoints(stack, "endpoints", BARE_HUB).allowFrom(GROUP);
    expect(synthesized(stack).resource.aws_security_group[IDS.group].ingress).toMatchObject([
      { security_groups: [GROUP] },
    ]);
  });
});

describe("allowFrom()", () => {
  test("says all that is wrong at once", () => {
    const { stack, endpoints } = endpointsWith({ securityGroupIds: [GROUP] });
    const source = variable(stack, "source").stringValue;
    expect(() => endpoints.allowFrom(source, JSON.parse('{ "name": "x" }'))).toThrow(
      [
        "Cannot call allowFrom(): 3 problems",
        "  - This construct creates no security group: add the source to the groups in securityGroupIds, or give securityGroup (no-created-group)",
        '  - options.name: There is no such option: the options are "description" (unknown-option)',
        '  - source: Synth cannot see what kind of source "var.source" is: name it, as one of { securityGroupId }, { cidrBlock }, { ipv6CidrBlock } or { prefixListId } (unknown-source)',
      ].join("\n"),
    );
  });
});

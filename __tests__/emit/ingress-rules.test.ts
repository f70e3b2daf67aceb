import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { Fn, Lazy, Token } from "cdktf";
import { newStack, newVpcEndpoints } from "../defined";
import { BARE, emittedBy, IDS, synthesized, variable } from "../emitted";

const [ONE, OTHER] = ["10.0.0.0/16", "10.1.0.0/16"];
const IPV6 = "2001:db8::/56";
const GROUP = "sg-0123456789abcdef0";
const LIST = "pl-0123456789abcdef0";
const PORT = { from_port: 443, to_port: 443 };

function rulesBy(props: object) {
  const { "//": _, ...rules } = emittedBy(props).resource.aws_vpc_security_group_ingress_rule[IDS.ingress];
  return rules;
}

function from(securityGroup: object, services: object = { sqs: {} }) {
  return rulesBy({ services, securityGroup });
}

describe("emitIngressRules()", () => {
  test("makes a rule for each source", () => {
    expect(from({ ingressCidrBlocks: [ONE, OTHER] })).toEqual({
      for_each: { [`443 ${ONE}`]: { ...PORT, cidr_ipv4: ONE }, [`443 ${OTHER}`]: { ...PORT, cidr_ipv4: OTHER } },
      security_group_id: `\${aws_security_group.${IDS.ruleGroup}.id}`,
      description: "Clients of the VPC endpoints",
      ip_protocol: "tcp",
      from_port: "${each.value.from_port}",
      to_port: "${each.value.to_port}",
      cidr_ipv4: "${each.value.cidr_ipv4}",
      lifecycle: { create_before_destroy: true },
    });
  });

  test("takes every kind of source", () => {
    const rules = from({
      ingressCidrBlocks: [ONE],
      ingressIpv6CidrBlocks: [IPV6],
      ingressSecurityGroupIds: [GROUP],
      ingressPrefixListIds: [LIST],
      ingressDescription: "The apps",
    });
    expect(rules).toMatchObject({
      for_each: {
        [`443 ${ONE}`]: { cidr_ipv4: ONE },
        [`443 ${IPV6}`]: { cidr_ipv6: IPV6 },
        [`443 ${GROUP}`]: { referenced_security_group_id: GROUP },
        [`443 ${LIST}`]: { prefix_list_id: LIST },
      },
      description: "The apps",
      cidr_ipv4: '${lookup(each.value, "cidr_ipv4", null)}',
      cidr_ipv6: '${lookup(each.value, "cidr_ipv6", null)}',
      referenced_security_group_id: '${lookup(each.value, "referenced_security_group_id", null)}',
      prefix_list_id: '${lookup(each.value, "prefix_list_id", null)}',
    });
  });

  test("makes a rule for each port and each range, whatever other services have", () => {
    const services = { sqs: { ports: [{ from: 400, to: 500 }] }, kms: {}, sns: { ports: [443, 8443] } };
    const { for_each } = from({ ingressCidrBlocks: [ONE] }, services);
    expect(Object.keys(for_each)).toEqual([`400-500 ${ONE}`, `443 ${ONE}`, `8443 ${ONE}`]);
    expect(for_each[`400-500 ${ONE}`]).toEqual({ from_port: 400, to_port: 500, cidr_ipv4: ONE });
  });

  test("has the shared tags", () => {
    const rules = rulesBy({ services: ["sqs"], tags: { team: "net" }, securityGroup: { ingressCidrBlocks: [ONE] } });
    expect(rules.tags).toEqual({ team: "net" });
  });

  test("comes before the endpoints that the group guards", () => {
    const { resource } = emittedBy({ services: ["sqs", "s3"], securityGroup: { ingressCidrBlocks: [ONE] } });
    const { [IDS.interface]: guarded, [IDS.gateway]: gateway } = resource.aws_vpc_endpoint;
    expect(guarded.depends_on).toEqual([`aws_vpc_security_group_ingress_rule.${IDS.ingress}`]);
    expect(gateway.depends_on).toBeUndefined();
  });
});

describe("The key of a rule", () => {
  function rulesFrom(define: (stack: ReturnType<typeof newStack>) => object) {
    const stack = newStack();
    newVpcEndpoints(stack, "endpoints", { ...BARE, services: ["sqs"], securityGroup: define(stack) });
    return synthesized(stack).resource.aws_vpc_security_group_ingress_rule[IDS.ingress];
  }

  test("is the reference as Terraform writes it", () => {
    const { for_each, lifecycle } = rulesFrom((stack) => {
      const app = new SecurityGroup(stack, "app");
      return { ingressSecurityGroupIds: [app.id, Lazy.stringValue({ produce: () => app.id })] };
    });
    expect(for_each).toEqual({
      "443 aws_security_group.app.id": { ...PORT, referenced_security_group_id: "${aws_security_group.app.id}" },
    });
    expect(lifecycle.precondition).toHaveLength(1);
  });

  test("holds no expression, whatever the reference has in it", () => {
    const { for_each } = rulesFrom((stack) => {
      const text = variable(stack, "text");
      return { ingressCidrBlocks: [`${text.stringValue}/16`, Fn.join("", [`${text.value}.0.0`, "/16"])] };
    });
    expect(Object.keys(for_each)).toEqual(["443 $${var.text}/16", '443 join("", ["$${var.text}.0.0", "/16"])']);
  });

  test("is a value of a list that Terraform knows when it plans", () => {
    const { for_each } = rulesFrom((stack) => {
      const texts = variable(stack, "texts", "set(string)");
      return { ingressCidrBlocks: texts.listValue, ingressSecurityGroupIds: [GROUP] };
    });
    const known = `{"443 ${GROUP}":{"from_port":443,"to_port":443,"referenced_security_group_id":"${GROUP}"}}`;
    const members = '{"from_port":443,"to_port":443,"cidr_ipv4":"${source}"}';
    expect(for_each).toBe(
      `\${merge(${known}, {for source in toset(coalesce(var.texts, [])) : "443 \${source}" => ${members}})}`,
    );
  });

  test("is found at synth for a list that is Lazy", () => {
    const blocks: string[] = [];
    const { for_each } = rulesFrom(() => ({
      ingressCidrBlocks: Lazy.listValue({ produce: () => blocks }),
      name: blocks.push(ONE, OTHER) && "late",
    }));
    expect(Object.keys(for_each)).toEqual([`443 ${ONE}`, `443 ${OTHER}`]);
  });

  test("of a port that only Terraform knows is its reference", () => {
    const stack = newStack();
    const port = variable(stack, "port", "number").numberValue;
    const securityGroup = { ingressCidrBlocks: [ONE] };
    newVpcEndpoints(stack, "endpoints", { ...BARE, services: { sqs: { ports: [port] } }, securityGroup });
    const { for_each } = synthesized(stack).resource.aws_vpc_security_group_ingress_rule[IDS.ingress];
    expect(for_each).toEqual({
      [`var.port ${ONE}`]: { from_port: "${var.port}", to_port: "${var.port}", cidr_ipv4: ONE },
    });
  });
});

describe("Rules of services that callers choose", () => {
  test("are there for the ports of the chosen ones", () => {
    const { for_each } = rulesBy({
      services: { sqs: {}, kms: {}, "email-smtp": { ports: [587] } },
      servicesVariable: "services",
      securityGroup: { ingressCidrBlocks: [ONE] },
    });
    const ofPort = (port: number, services: string) =>
      `{for key, rule in {"${port} ${ONE}":{"from_port":${port},"to_port":${port},"cidr_ipv4":"${ONE}"}} : key => rule if length(setintersection(keys(var.services), ${services})) > 0}`;
    expect(for_each).toBe(`\${merge(${ofPort(443, '["sqs","kms"]')}, ${ofPort(587, '["email-smtp"]')})}`);
  });

  test("are all there if the services have the same ports", () => {
    const securityGroup = { ingressCidrBlocks: [ONE] };
    const rules = rulesBy({ services: ["sqs", "kms"], servicesVariable: "services", securityGroup });
    expect(Object.keys(rules.for_each)).toEqual([`443 ${ONE}`]);
  });
});

describe("repeatedSources()", () => {
  function conditionsOf(blocks: readonly string[] | string): readonly string[] {
    const { lifecycle } = from({ ingressCidrBlocks: blocks, ingressSecurityGroupIds: ["${var.group}"] });
    return (lifecycle.precondition ?? []).map(({ condition }: { readonly condition: string }) => condition);
  }

  const isSame = 'source == lookup(each.value, "cidr_ipv4", null)';

  test.each([
    ["literals", [ONE, OTHER], []],
    ["one reference", ["${var.block}"], []],
    ["a list of Terraform's alone", "${var.blocks}", []],
    [
      "a reference beside literals",
      [ONE, "${var.block}"],
      [`\${length([for source in ["${ONE}", var.block] : source if ${isSame}]) <= 1}`],
    ],
    [
      "two references",
      ["${var.block}", "${var.other}"],
      [`\${length([for source in [var.block, var.other] : source if ${isSame}]) <= 1}`],
    ],
  ])("checks %s", (_about, blocks, conditions) => {
    expect(conditionsOf(blocks)).toEqual(conditions);
  });

  test("counts what lists and literals have in common once, as it is one rule", () => {
    const stack = newStack();
    const blocks = variable(stack, "blocks", "list(string)").listValue;
    const endpoints = newVpcEndpoints(stack, "endpoints", {
      ...BARE,
      services: ["sqs"],
      securityGroup: { ingressCidrBlocks: blocks },
    });
    endpoints.allowFrom(ONE);
    endpoints.allowFrom({ cidrBlock: Token.asString(variable(stack, "block").value) });
    const { lifecycle } = synthesized(stack).resource.aws_vpc_security_group_ingress_rule[IDS.ingress];
    expect(lifecycle.precondition).toMatchObject([
      {
        condition: `\${length([for source in concat(distinct(concat(["${ONE}"], coalesce(var.blocks, []))), [var.block]) : source if source == each.value.cidr_ipv4]) <= 1}`,
      },
    ]);
  });
});

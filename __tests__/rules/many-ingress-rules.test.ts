import { manyIngressRules } from "../../lib/rules/many-ingress-rules";
import { tokenValue } from "../../lib/shapes/unresolved";
import { spokeVpc } from "../defined";
import { findings, sharedFindings } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const TWO_PORTS = { services: { sqs: { ports: [443, 8443] } } };

describe("many-ingress-rules", () => {
  test.each([
    ["60 blocks", { ingressCidrBlocks: ipv4(60) }],
    ["60 blocks of either family", { ingressCidrBlocks: ipv4(60), ingressIpv6CidrBlocks: ipv6(60) }],
    ["30 groups and 30 prefix lists", { ingressSecurityGroupIds: ids("sg", 30), ingressPrefixListIds: ids("pl", 30) }],
    ["a list that only Terraform knows", { ingressCidrBlocks: TOKEN, ingressIpv6CidrBlocks: ipv6(60) }],
    ["no source of its own", {}],
  ])("accepts %s", (_about, securityGroup) => {
    expect(findings(manyIngressRules, { services: ["sqs"], securityGroup })).toEqual([]);
  });

  test.each([
    ["30 blocks with two ports", { ...TWO_PORTS, securityGroup: { ingressCidrBlocks: ipv4(30) } }],
    ["a group that no endpoint takes", { services: ["s3"], securityGroup: { ingressCidrBlocks: ipv4(61) } }],
  ])("accepts %s", (_about, props) => {
    expect(findings(manyIngressRules, props)).toEqual([]);
  });

  test.each([
    ["61 IPv4 blocks", { ingressCidrBlocks: ipv4(61) }, 61],
    ["61 IPv6 blocks", { ingressIpv6CidrBlocks: ipv6(61) }, 61],
    ["members that only Terraform knows", { ingressCidrBlocks: [...ipv4(60), TOKEN] }, 61],
    ["the family with more blocks", { ingressCidrBlocks: ipv4(61), ingressIpv6CidrBlocks: ipv6(62) }, 62],
    ["a group for both families", { ingressCidrBlocks: ipv4(59), ingressSecurityGroupIds: ids("sg", 2) }, 61],
    ["a prefix list for both families", { ingressIpv6CidrBlocks: ipv6(59), ingressPrefixListIds: ids("pl", 2) }, 61],
    ["groups and prefix lists", { ingressSecurityGroupIds: ids("sg", 31), ingressPrefixListIds: ids("pl", 30) }, 61],
  ])("finds too many rules: %s", (_about, securityGroup, count) => {
    expect(findings(manyIngressRules, { services: ["sqs"], securityGroup })).toEqual([message(count)]);
  });

  test("finds a rule for each port", () => {
    const securityGroup = { ingressCidrBlocks: ipv4(31) };
    expect(findings(manyIngressRules, { ...TWO_PORTS, securityGroup })).toEqual([message(62)]);
  });

  test.each([
    ["60 spokes beside the VPC's own blocks", 60, {}, []],
    ["61 spokes beside the VPC's own blocks", 61, {}, [message(61)]],
    ["61 spokes beside a list that only Terraform knows", 61, { ingressCidrBlocks: TOKEN }, [message(61)]],
    ["60 spokes and a member that may repeat one", 60, { ingressCidrBlocks: [TOKEN] }, []],
    ["60 spokes and a block that repeats one", 60, { ingressCidrBlocks: ipv4(1) }, []],
    ["60 spokes and another block", 60, { ingressCidrBlocks: ["10.9.0.0/16"] }, [message(61)]],
  ])("counts each block of the hub once: %s", (_about, count, securityGroup, expected) => {
    const spokes = Object.fromEntries(
      ipv4(count).map((block, index) => [`spoke-${index}`, { vpcId: spokeVpc(index), ingressCidrBlocks: [block] }]),
    );
    expect(sharedFindings(manyIngressRules, { services: ["sqs"], spokes, securityGroup })).toEqual(expected);
  });
});

function message(count: number): string {
  return `securityGroup: ${count} rules exceed the default quota of 60 for a security group: name fewer sources or larger blocks, or ask AWS to raise the quota`;
}

function ipv4(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `10.0.${index}.0/24`);
}

function ipv6(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `2001:db8:${(index + 1).toString(16)}::/64`);
}

function ids(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(index).padStart(17, "0")}`);
}

import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { SecurityGroupRule } from "@cdktf/provider-aws/lib/security-group-rule";
import { VpcSecurityGroupEgressRule } from "@cdktf/provider-aws/lib/vpc-security-group-egress-rule";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import { type TerraformStack, Testing } from "cdktf";
import type { VpcEndpoints } from "../../lib";
import { newStack, newVpcEndpoints } from "../defined";
import { BARE } from "../emitted";

type Define = (stack: TerraformStack, endpoints: VpcEndpoints<"sqs">, groupId: string) => void;

const NAMED = { securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] } };
const TCP = { ipProtocol: "tcp", fromPort: 443, toPort: 443 };

function rulesFound(props: object, define: Define): readonly string[] {
  const stack = newStack();
  const endpoints = newVpcEndpoints(stack, "endpoints", { ...BARE, services: ["sqs"], ...props });
  define(stack, endpoints, endpoints.securityGroupId ?? "");
  try {
    Testing.synth(stack, true);
  } catch (error) {
    return [...String(error).matchAll(/securityGroup: (\S+) .*\((\S+)\)$/gm)].map(([, who, rule]) => `${rule} ${who}`);
  }
  return [];
}

const MEDDLING: readonly (readonly [string, Define, string])[] = [
  [
    "ingress",
    (stack, _, securityGroupId) => new VpcSecurityGroupIngressRule(stack, "x", { ...TCP, securityGroupId }),
    "aws_vpc_security_group_ingress_rule.x",
  ],
  [
    "egress",
    (stack, _, securityGroupId) => new VpcSecurityGroupEgressRule(stack, "x", { ...TCP, securityGroupId }),
    "aws_vpc_security_group_egress_rule.x",
  ],
  [
    "the older resource",
    (stack, _, securityGroupId) => {
      const ports = { protocol: "tcp", fromPort: 443, toPort: 443 };
      new SecurityGroupRule(stack, "x", { ...ports, type: "ingress", securityGroupId, selfAttribute: true });
    },
    "aws_security_group_rule.x",
  ],
];

describe("checkInlineGroup()", () => {
  test.each(MEDDLING)("refuses a rule that the stack adds to an inline group: %s", (_about, define, who) => {
    expect(rulesFound({}, define)).toEqual([`rule-of-inline-group ${who}`]);
  });

  test.each(MEDDLING)("accepts it if the sources are named: %s", (_about, define) => {
    expect(rulesFound(NAMED, define)).toEqual([]);
  });

  test("accepts rules of other groups", () => {
    const found = rulesFound({}, (stack, _, id) => {
      const { id: securityGroupId } = new SecurityGroup(stack, "app");
      new VpcSecurityGroupEgressRule(stack, "out", { ...TCP, securityGroupId, referencedSecurityGroupId: id });
    });
    expect(found).toEqual([]);
  });

  const mutual: Define = (stack, endpoints, id) => {
    const egress = [{ protocol: "tcp", fromPort: 443, toPort: 443, securityGroups: [id] }];
    endpoints.allowFrom(new SecurityGroup(stack, "app", { egress }));
  };

  test("refuses a source whose own egress names the group", () => {
    expect(rulesFound({}, mutual)).toEqual(["group-cycle aws_security_group.app"]);
  });

  test("accepts it if the sources are named", () => {
    expect(rulesFound(NAMED, mutual)).toEqual([]);
  });
});

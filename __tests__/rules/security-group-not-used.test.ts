import { securityGroupNotUsed } from "../../lib/rules/security-group-not-used";
import { findings, paths } from "./check-rule";

const OWN = { securityGroupIds: ["sg-0123456789abcdef0"] };

describe("security-group-not-used", () => {
  test.each([
    ["no options for gateways", { services: ["s3"] }],
    ["options for an interface", { services: ["s3", "sqs"], securityGroup: {} }],
    ["options for the interface of s3", { services: { s3: { types: ["Interface"] } }, securityGroup: {} }],
    ["options for one service that has no groups of its own", { services: { sqs: OWN, kms: {} }, securityGroup: {} }],
    ["options for a group that joins existing ones", { services: ["sqs"], ...OWN, securityGroup: {} }],
    ["options for a VPC Lattice resource", { services: [], customServices: { db: lattice() }, securityGroup: {} }],
  ])("accepts %s", (_about, props) => {
    expect(paths(securityGroupNotUsed, props)).toEqual([]);
  });

  test.each([
    ["services that have groups of their own", { services: { sqs: OWN }, securityGroup: {} }],
    ["a Gateway Load Balancer endpoint", { services: [], customServices: { fw: firewall() }, securityGroup: {} }],
  ])("finds options for %s", (_about, props) => {
    expect(paths(securityGroupNotUsed, props)).toEqual(["securityGroup"]);
  });

  test("finds options for gateways", () => {
    expect(findings(securityGroupNotUsed, { services: ["s3", "dynamodb"], securityGroup: {} })).toEqual([
      "securityGroup: No endpoint uses the security group, so none is created: remove securityGroup",
    ]);
  });
});

function lattice(): object {
  const arn = "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0";
  return { type: "Resource", resourceConfigurationArn: arn, ports: [5432] };
}

function firewall(): object {
  return { type: "GatewayLoadBalancer", serviceName: "com.amazonaws.eu-west-1.x" };
}

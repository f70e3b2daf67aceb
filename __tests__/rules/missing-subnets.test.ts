import { missingSubnets } from "../../lib/rules/missing-subnets";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { findings } from "./check-rule";

const NONE = { subnetIds: undefined };
const OWN = { subnetIds: SUBNETS };
const FIREWALL = {
  type: "GatewayLoadBalancer",
  serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0",
};

describe("missing-subnets", () => {
  test.each([
    ["subnets of the construct", { services: ["sqs"] }],
    ["subnets that only Terraform knows", { services: ["sqs"], subnetIds: tokenValue("${var.x}") }],
    ["subnets of each service", { services: { sqs: OWN, kms: OWN }, ...NONE }],
    ["gateways, which have no network interfaces", { services: ["s3"], ...NONE }],
  ])("accepts %s", (_about, props) => {
    expect(findings(missingSubnets, props)).toEqual([]);
  });

  test.each([
    ["several services", { services: ["sqs", "kms", "logs"] }, '"sqs", "kms" and "logs"'],
    ["the service that has none of its own", { services: { sqs: OWN, kms: {} } }, '"kms"'],
    ["the interface of two endpoints", { services: { s3: { types: ["Gateway", "Interface"] } } }, '"s3"'],
    ["a custom service of another type", { services: [], customServices: { firewall: FIREWALL } }, '"firewall"'],
  ])("finds %s", (_about, props, names) => {
    expect(findings(missingSubnets, { ...props, ...NONE })).toEqual([
      `subnetIds: No subnets are given for the network interfaces of ${names}: give subnetIds for all, or for each service`,
    ]);
  });
});

import { oneSubnetOnly } from "../../lib/rules/one-subnet-only";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { findings, paths } from "./check-rule";

const FIREWALL = { type: "GatewayLoadBalancer", serviceName: "com.amazonaws.eu-west-1.x" };

describe("one-subnet-only", () => {
  test.each([
    ["one subnet of its own", { ...FIREWALL, subnetIds: [SUBNETS[0]] }, {}],
    ["one shared subnet", FIREWALL, { subnetIds: [SUBNETS[0]] }],
    ["subnets that only Terraform knows", { ...FIREWALL, subnetIds: tokenValue("${var.subnets}") }, {}],
    ["no subnets, which another rule reports", FIREWALL, { subnetIds: undefined }],
    ["two subnets of an interface", { ...FIREWALL, type: "Interface" }, {}],
  ])("accepts %s", (_about, firewall, shared) => {
    expect(findings(oneSubnetOnly, { services: [], customServices: { firewall }, ...shared })).toEqual([]);
  });

  test.each([
    ["two subnets of its own", { ...FIREWALL, subnetIds: SUBNETS }, { subnetIds: [SUBNETS[0]] }],
    ["two subnets that only Terraform knows", { ...FIREWALL, subnetIds: tokens("a", "b") }, {}],
  ])("finds %s", (_about, firewall, shared) => {
    const props = { services: [], customServices: { firewall }, ...shared };
    expect(paths(oneSubnetOnly, props)).toEqual(["customServices.firewall.subnetIds"]);
  });

  test("finds two shared subnets, at the endpoint that takes one", () => {
    expect(findings(oneSubnetOnly, { services: ["sqs"], customServices: { firewall: FIREWALL } })).toEqual([
      "customServices.firewall.subnetIds: A Gateway Load Balancer endpoint has exactly one subnet, received 2: give subnetIds with one subnet, and one endpoint for each zone",
    ]);
  });
});

function tokens(...names: readonly string[]): readonly unknown[] {
  return names.map((name) => tokenValue(`\${var.${name}}`));
}

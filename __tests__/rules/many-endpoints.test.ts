import { manyEndpoints } from "../../lib/rules/many-endpoints";
import { findings } from "./check-rule";

const SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";
const RESOURCE = "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0";

describe("many-endpoints", () => {
  test.each([
    ["50 endpoints with network interfaces", custom(50, "Interface")],
    ["gateways, which have a quota of their own", { ...custom(50, "Interface"), ...custom(5, "Gateway") }],
    ["resources, which have a quota of their own", { ...custom(50, "Interface"), ...custom(5, "Resource") }],
  ])("accepts %s", (_about, customServices) => {
    expect(findings(manyEndpoints, { services: [], customServices })).toEqual([]);
  });

  test.each([
    ["51 interface endpoints", custom(51, "Interface")],
    ["51 Gateway Load Balancer endpoints", custom(51, "GatewayLoadBalancer")],
    ["51 endpoints of both types", { ...custom(49, "Interface"), ...custom(2, "GatewayLoadBalancer") }],
  ])("finds %s", (_about, customServices) => {
    expect(findings(manyEndpoints, { services: [], customServices })).toEqual([
      "services: 51 interface and Gateway Load Balancer endpoints exceed the default quota of 50 for a VPC: ask AWS to raise it before you apply",
    ]);
  });
});

/** Endpoints of one type under keys of their own. */
function custom(count: number, type: string): object {
  const target = type === "Resource" ? { resourceConfigurationArn: RESOURCE } : { serviceName: SERVICE };
  const each = Array.from({ length: count }, (_, index) => [`${type}-${index}`, { type, ...target }]);
  return Object.fromEntries(each);
}

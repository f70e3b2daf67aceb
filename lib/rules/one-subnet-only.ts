import { defineRule, eachEndpoint, finding } from "./rule";

export const oneSubnetOnly = defineRule({
  id: "one-subnet-only",
  what: "A Gateway Load Balancer endpoint has one subnet.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  source:
    "https://docs.aws.amazon.com/vpc/latest/privatelink/create-gateway-load-balancer-endpoint-service.html (2026)",
  check: eachEndpoint(({ type, path, options: { subnetIds } }) => {
    if (type !== "GatewayLoadBalancer" || !Array.isArray(subnetIds) || subnetIds.length < 2) return [];
    return finding(
      [...path, "subnetIds"],
      `A Gateway Load Balancer endpoint has exactly one subnet, received ${subnetIds.length}: give subnetIds with one subnet, and one endpoint for each zone`,
    );
  }),
});

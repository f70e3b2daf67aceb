import { defineRule, finding } from "./rule";

const DEFAULT_QUOTA = 50;

export const manyEndpoints = defineRule({
  id: "many-endpoints",
  severity: "warn",
  basis: "facts",
  what: "A VPC has at most 50 interface and Gateway Load Balancer endpoints.",
  why: "AWS enforces the default quota of 50 in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html (2026)",
  check: ({ endpoints }) => {
    const count = endpoints.filter(({ type }) => type === "Interface" || type === "GatewayLoadBalancer").length;
    if (count <= DEFAULT_QUOTA) return [];
    return finding(
      ["services"],
      `${count} interface and Gateway Load Balancer endpoints exceed the default quota of 50 for a VPC: ask AWS to raise it before you apply`,
    );
  },
});

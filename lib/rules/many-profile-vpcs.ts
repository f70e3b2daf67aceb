import { defineRule, finding } from "./rule";

const DEFAULT_QUOTA = 1000;

export const manyProfileVpcs = defineRule({
  id: "many-profile-vpcs",
  severity: "warn",
  basis: "facts",
  what: "A Route 53 Profile has at most 1,000 VPCs.",
  why: "AWS enforces the default quota of 1,000 in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const count = sharing?.spokes.length ?? 0;
    if (!sharing?.profile || count <= DEFAULT_QUOTA) return [];
    return finding(
      ["spokes"],
      `${count} spokes exceed the default quota of 1000 VPCs for a Route 53 Profile: ask AWS to raise it before you apply`,
    );
  },
});

import { defineRule, finding } from "./rule";

const DEFAULT_QUOTA = 300;

export const manyVpcsPerZone = defineRule({
  id: "many-vpcs-per-zone",
  severity: "warn",
  basis: "facts",
  what: "A hosted zone has at most 300 VPCs.",
  why: "AWS enforces the default quota of 300 in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const count = (sharing?.spokes.length ?? 0) + 1;
    if (sharing?.profile || count <= DEFAULT_QUOTA) return [];
    return finding(
      ["spokes"],
      `${count} VPCs, the hub included, exceed the default quota of 300 for a hosted zone: share through a Route 53 Profile (profile: {}), or ask AWS to raise it before you apply`,
    );
  },
});

import { defineRule, finding } from "./rule";

const DEFAULT_QUOTA = 500;

export const manyHostedZones = defineRule({
  id: "many-hosted-zones",
  severity: "warn",
  basis: "facts",
  what: "An account has at most 500 hosted zones.",
  why: "AWS enforces the default quota of 500 in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const count = sharing?.zones.length ?? 0;
    if (count <= DEFAULT_QUOTA) return [];
    return finding(
      ["services"],
      `${count} hosted zones exceed the default quota of 500 for an account: ask AWS to raise it before you apply`,
    );
  },
});

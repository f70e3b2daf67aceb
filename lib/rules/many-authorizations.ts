import { defineRule, finding } from "./rule";

const QUOTA = 1000;

export const manyAuthorizations = defineRule({
  id: "many-authorizations",
  severity: "warn",
  basis: "facts",
  what: "A hosted zone has at most 1,000 authorizations of other accounts.",
  why: "AWS enforces the quota in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const count = (sharing?.spokes ?? []).filter(({ isOtherAccount }) => isOtherAccount).length;
    if (sharing?.profile || count <= QUOTA) return [];
    return finding(
      ["spokes"],
      `${count} spokes in other accounts exceed the quota of 1000 authorizations for a hosted zone: share through a Route 53 Profile (profile: {})`,
    );
  },
});

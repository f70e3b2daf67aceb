import { defineRule, finding } from "./rule";

// Two minutes of reading in every plan, at 5 requests a second.
const MANY = 600;
const REQUESTS_A_MINUTE = 5 * 60;

export const manyAssociations = defineRule({
  id: "many-associations",
  severity: "warn",
  basis: "judgement",
  what: "Hosted zones and spokes make at most 600 associations.",
  why: "Terraform reads each association in every plan, and Route 53 allows an account 5 requests a second.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const zones = sharing?.zones.length ?? 0;
    const spokes = sharing?.spokes.length ?? 0;
    const count = zones * spokes;
    if (count <= MANY) return [];
    const minutes = Math.ceil(count / REQUESTS_A_MINUTE);
    return finding(
      ["spokes"],
      `${zones} hosted zones in ${spokes} spokes are ${count} associations, and Terraform reads each in every plan at the 5 requests a second that Route 53 allows an account: ${minutes} minutes or more. A Route 53 Profile (profile: {}) needs one association for each spoke`,
    );
  },
});

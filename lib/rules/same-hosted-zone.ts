import { show } from "../shapes/text";
import type { Rule } from "./rule";

/** Refuses two services that need the same hosted zone. */
export const sameHostedZone: Rule = {
  id: "same-hosted-zone",
  severity: "error",
  basis: "shape",
  what: "A private DNS name belongs to one service.",
  why: "A VPC resolves a name by one hosted zone.",
  source:
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html (2026)",
  check: ({ endpoints, plan: { sharing } }) => {
    const zones = sharing?.zones ?? [];
    return zones.flatMap(({ name, service }, index) => {
      const first = zones.find((zone) => zone.name === name);
      const path = endpoints.find((endpoint) => endpoint.name === service)?.path ?? [];
      if (typeof name !== "string" || !first || zones.indexOf(first) === index) return [];
      return [
        {
          path: [...path, "privateDnsNames"],
          message: `${first.service} needs the hosted zone ${show(name)} too, and a VPC resolves a name by one zone: remove one of the two services, or one of the names`,
        },
      ];
    });
  },
};

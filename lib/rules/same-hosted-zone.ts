import { show } from "../shapes/text";
import { isUnresolved, type Known } from "../shapes/unresolved";
import { defineRule, eachEndpoint, finding } from "./rule";

export const sameHostedZone = defineRule({
  id: "same-hosted-zone",
  what: "A private DNS name belongs to one service.",
  why: "A VPC resolves a name by one hosted zone.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html (2026)",
  check: eachEndpoint(({ name: service, path }, { plan: { sharing } }) => {
    const zones = sharing?.zones ?? [];
    return zones.flatMap((zone, index) => {
      const first = zones.slice(0, index).find(({ name }) => isSame(name, zone.name));
      if (zone.service !== service || !first) return [];
      return finding(
        [...path, "privateDnsNames"],
        `${first.service} needs the hosted zone ${show(zone.name)} too, and a VPC resolves a name by one zone: remove one of the two services, or one of the names`,
      );
    });
  }),
});

/** Whether two names are the same text, or the same token. */
function isSame(one: Known<string>, other: Known<string>): boolean {
  const areTokens = isUnresolved(one) && isUnresolved(other) && one.kind === "token" && other.kind === "token";
  return areTokens ? one.token === other.token : one === other;
}

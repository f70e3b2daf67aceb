import { findService } from "../services/catalogue";
import { hostedZonesOf } from "../services/hosted-zones";
import type { PricedEndpoint } from "./priced-endpoint";

/** Counts the private hosted zones that interface endpoints need, and lists the endpoints with unknown names. */
export function countZones(endpoints: readonly Pick<PricedEndpoint, "name" | "service">[]): {
  readonly zones: number;
  readonly unknown: readonly string[];
} {
  const zones = new Set<string>();
  const unknown: string[] = [];
  for (const { name: label, service } of endpoints) {
    const names = findService(service)?.privateDns.names ?? "unknown";
    if (names === "unknown") unknown.push(label);
    else for (const { name } of hostedZonesOf(names)) zones.add(name);
  }
  return { zones: zones.size, unknown };
}

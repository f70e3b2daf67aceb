import { findService } from "../services/catalogue";
import { hostedZonesOf } from "../services/hosted-zones";
import type { Costed } from "./costed";

/** Private hosted zones that the names of interface endpoints need, and the endpoints without known names. */
export function countZones(endpoints: readonly Pick<Costed, "name" | "service">[]): {
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

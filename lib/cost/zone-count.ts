import { findService } from "../services/catalogue";
import { hostedZonesOf } from "../services/hosted-zones";

/** Private hosted zones that the names of interface endpoints need, and the endpoints without known names. */
export function countZones(services: readonly string[]): {
  readonly zones: number;
  readonly unknown: readonly string[];
} {
  const zones = new Set<string>();
  const unknown: string[] = [];
  for (const service of services) {
    const names = findService(service.replace(/\.Interface$/, ""))?.privateDns.names ?? "unknown";
    if (names === "unknown") unknown.push(service);
    else for (const { name } of hostedZonesOf(names)) zones.add(name);
  }
  return { zones: zones.size, unknown };
}

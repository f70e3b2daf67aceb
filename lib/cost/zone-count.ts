import { findService } from "../services/catalogue";

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
    // One zone answers for a name and for everything below it.
    else for (const name of names) zones.add(name.replace(/^\*\./, ""));
  }
  return { zones: zones.size, unknown };
}

import type { PrivateDns } from "./endpoint-service";
import { partitionOf } from "./regions";

/** A private hosted zone for private DNS names, in place of AWS's own zone. */
export interface HostedZone {
  /** The zone: a private DNS name without a leading `*.`. */
  readonly name: string;
  /** The names of its records: the zone's own and, if AWS's name begins with `*.`, that name. */
  readonly recordNames: readonly string[];
}

/** The zones for private DNS names, sorted. The names may have a `{region}` placeholder. */
export function hostedZonesOf(names: readonly string[]): readonly HostedZone[] {
  const zones = [...new Set(names.map((name) => name.replace(/^\*\./, "")))].sort();
  return zones.map((name) => {
    const wildcard = `*.${name}`;
    return { name, recordNames: names.includes(wildcard) ? [name, wildcard] : [name] };
  });
}

/**
 * The private DNS names of a service in a region; unknown if the catalogue has none, or if no source states how
 * the partition names such hosts.
 */
export function privateNamesIn(
  { names, namesIn }: Pick<PrivateDns, "names" | "namesIn">,
  region: string,
): PrivateDns["names"] {
  const own = namesIn?.[region];
  if (own) return own;
  if (names === "unknown") return "unknown";
  const there = names.map((name) => nameIn(name, region));
  return there.includes(undefined) ? "unknown" : there.filter((name) => name !== undefined);
}

function nameIn(name: string, region: string): string | undefined {
  const host = name.replace("{region}", region);
  const partition = partitionOf(region);
  if (!partition || partition.partition === "aws") return host;
  if (!name.includes("{region}")) return undefined;
  const suffixes = { "amazonaws.com": partition.dnsSuffix, "api.aws": partition.dualStackDnsSuffix };
  const [usual, there] = Object.entries(suffixes).find(([suffix]) => host.endsWith(`.${suffix}`)) ?? [];
  return usual === undefined ? undefined : `${host.slice(0, -usual.length)}${there}`;
}

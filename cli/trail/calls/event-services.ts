import { allServices } from "../../../lib/services/catalogue";
import { recordedCalls } from "./recorded-calls";

let servicesOfPrefix: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The endpoint services that may serve an event: those of the source that data names for it, or all that carry actions
 * of its prefix, with their FIPS twins.
 */
export function servicesOf(source: string, prefix: string, event: string): readonly string[] {
  const { endpoints } = recordedCalls();
  const own = Object.hasOwn(endpoints, source) ? endpoints[source] : undefined;
  if (own === undefined) return byPrefix().get(prefix) ?? [];
  const named = Object.entries(own).flatMap(([service, events]) =>
    events.split(" ").includes(event) ? [service] : [],
  );
  const others = Object.entries(own).flatMap(([service, events]) => (events === "*" ? [service] : []));
  return (named.length > 0 ? named : others).flatMap(withTwins);
}

function withTwins(name: string): readonly string[] {
  const service = allServices().find((each) => each.name === name);
  return [name, ...(service?.fipsTwins ?? [])];
}

function byPrefix(): ReadonlyMap<string, readonly string[]> {
  servicesOfPrefix ??= indexByPrefix();
  return servicesOfPrefix;
}

function indexByPrefix(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { name, iamPrefixes } of allServices()) {
    for (const prefix of iamPrefixes === "unknown" ? [] : iamPrefixes) {
      index.set(prefix, [...(index.get(prefix) ?? []), name]);
    }
  }
  return index;
}

import { allServices } from "../../../lib/services/catalogue";
import { recordedCalls } from "./recorded-calls";

let servicesOfPrefix: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The endpoint services that may serve an event: those that data/recorded-calls names for it, or all that carry actions
 * of its prefix, with their FIPS twins.
 */
export function servicesOf(prefix: string, event: string): readonly string[] {
  servicesOfPrefix ??= indexByPrefix();
  const { endpoints } = recordedCalls();
  const own = Object.hasOwn(endpoints, prefix) ? endpoints[prefix] : undefined;
  if (own === undefined) return servicesOfPrefix.get(prefix) ?? [];
  const listed = Object.entries(own).map(([service, events]) => [service, events.split(" ")] as const);
  const named = listed.filter(([, events]) => events.includes(event));
  const others = listed.filter(([, events]) => events.includes("*"));
  return (named.length > 0 ? named : others).flatMap(([service]) => withTwins(service));
}

function withTwins(name: string): readonly string[] {
  const service = allServices().find((each) => each.name === name);
  return [name, ...(service?.fipsTwins ?? [])];
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

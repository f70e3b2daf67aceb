import type { EndpointService, PolicySupport, PrivateDns } from "../../lib/services/endpoint-service";
import { groupBy } from "../../lib/shapes/group-by";
import { factOf, type ServiceFacts } from "./service-facts";

/** The catalogue rows of decided facts, in their order. */
export function rows(services: ReadonlyMap<string, ServiceFacts>, today: string): readonly EndpointService[] {
  const twins = groupBy(services.keys(), (name) => services.get(name)?.fipsOf?.value);
  return [...services].map(([name, facts]) => row(name, facts, twins.get(name) ?? [], today));
}

function row(name: string, facts: ServiceFacts, fipsTwins: readonly string[], today: string): EndpointService {
  return {
    name,
    title: factOf(facts, "title") ?? name,
    serviceName: factOf(facts, "serviceName") ?? `com.amazonaws.{region}.${name}`,
    serviceNameIn: withPlaceholders(factOf(facts, "serviceNameIn") ?? {}),
    // The free type first.
    types: (factOf(facts, "types") ?? ["Interface"]).toSorted(),
    ports: factOf(facts, "ports") ?? "unknown",
    onlyRegions: factOf(facts, "onlyRegions"),
    missingRegions: factOf(facts, "missingRegions") ?? [],
    missingZones: factOf(facts, "missingZones") ?? [],
    crossRegion: factOf(facts, "crossRegion") ?? false,
    signingRegions: factOf(facts, "signingRegions"),
    ipv6: factOf(facts, "ipv6") ?? "unknown",
    privateDns: privateDns(facts),
    dualStackNames: factOf(facts, "dualStackNames") ?? "unknown",
    policy: policy(facts, today),
    fips: name.includes("fips"),
    fipsOf: factOf(facts, "fipsOf"),
    fipsTwins,
    iamPrefixes: factOf(facts, "iamPrefixes") ?? "unknown",
    iamPrefixesVerified: facts.iamPrefixes !== undefined && facts.iamPrefixes.by.kind !== "secondary",
    sdkClients: factOf(facts, "sdkClients") ?? [],
    retired: factOf(facts, "retired") ?? false,
    note: factOf(facts, "note"),
  };
}

function withPlaceholders(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([region, name]) => [region, name.replace(region, "{region}")]));
}

function privateDns(facts: ServiceFacts): PrivateDns {
  const support = facts.privateDns === undefined ? "default" : (facts.privateDns.value ?? "contradicted");
  if (support === "unsupported") return { support, names: [] };
  const names = [...(factOf(facts, "names") ?? []), ...privateDualStackNames(facts)];
  const namesIn = factOf(facts, "namesIn");
  return { support, names: names.length > 0 ? names : "unknown", ...(namesIn && { namesIn }) };
}

/** A host that only an SDK knows is a public one: no source says that an endpoint answers to it. */
function privateDualStackNames({ dualStackNames: decided }: ServiceFacts): readonly string[] {
  const isOfEndpoint = decided?.by.kind === "api" || decided?.by.kind === "guide";
  return isOfEndpoint ? (decided.value ?? []) : [];
}

/** A "no" justifies an error only if a page says it, or a recent answer of AWS: support may have come since. */
function policy({ policy: decided }: ServiceFacts, today: string): PolicySupport {
  if (decided?.value === undefined) return { supported: "unknown", confidence: null };
  const { kind, doubt, published, readAt } = decided.by;
  const isRecent = decided.value || (published ?? readAt) >= `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const isStrong = doubt === undefined && (kind === "guide" || (kind === "api" && isRecent));
  return { supported: decided.value, confidence: isStrong ? "high" : "medium" };
}

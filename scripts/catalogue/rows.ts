import type { EndpointService } from "../../lib/services/endpoint-service";
import type { FactsFile, ServiceFacts } from "./facts";
import { policyEvidence, policySupport } from "./policy-support";
import { privateDns } from "./private-dns";

/** The catalogue rows of the facts, sorted by name. */
export function rows({ services, readAt }: FactsFile): readonly EndpointService[] {
  return services.map((facts) => row(facts, readAt)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function row(facts: ServiceFacts, readAt: string): EndpointService {
  return {
    name: facts.name,
    title: facts.title ?? facts.name,
    serviceName: facts.serviceName,
    // The free type first. The facts name interface before gateway.
    types: facts.kinds.map((kind) => (kind === "gateway" ? "Gateway" : "Interface")).sort(),
    ports: facts.ports ?? "unknown",
    partitionPrefixes: { ...facts.chinaPrefix, ...facts.partitionPrefix },
    regionSuffixes: { ...facts.chinaSuffix },
    onlyRegions: facts.regionNotes?.onlyRegions,
    unavailableRegions: facts.regionNotes?.unavailableRegions ?? [],
    unsupportedAzIds: facts.unsupportedAzIds ?? [],
    crossRegion: facts.crossRegion === true,
    ipv6: facts.ipv6,
    privateDns: privateDns(facts, readAt),
    policy: policySupport(policyEvidence(facts, readAt), readAt),
    fips: facts.fips,
    fipsOf: facts.fipsOf ?? undefined,
    fipsTwins: facts.fipsVariants,
    iamPrefixes: facts.iamPrefixes.length > 0 ? facts.iamPrefixes : "unknown",
    iamPrefixesVerified: facts.iamPrefixVerified,
    sdkClients: facts.sdkClients,
    retired: facts.likelyRetired,
    note: facts.note ?? undefined,
    sources: facts.sources,
  };
}

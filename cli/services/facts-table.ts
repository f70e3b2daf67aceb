import type { EndpointService } from "../../lib/services/endpoint-service";
import type { FactName } from "../../lib/services/fact";
import { usualPorts, writePorts } from "../../lib/services/ports";
import { type ConflictingSource, provenanceOf } from "../../lib/services/provenance";
import type { Io } from "../io";
import { wrapTable } from "../wrap-table";

const COLUMNS = ["FACT", "PUBLISHED", "READ", "VALUE AND SOURCE"].map((title) => ({ title }));

const list = (items: readonly string[]) => items.join(", ");
const yesOrNo = (value: boolean | "unknown") => (value === true ? "yes" : "no");

/** The facts that sources state, as people read them; regions of an answer of AWS concern only the sources. */
const WRITTEN: Readonly<Record<Exclude<FactName, "seenIn">, (service: EndpointService) => string>> = {
  title: ({ title }) => title,
  types: ({ types }) => list(types),
  serviceName: ({ serviceName }) => serviceName,
  serviceNameIn: ({ serviceNameIn }) => list([...new Set(Object.values(serviceNameIn))]),
  ports: ({ ports }) => (ports === "other" ? "not listed, no plain HTTPS" : writePorts(knownPorts(ports))),
  policy: ({ policy }) => yesOrNo(policy.supported),
  privateDns: ({ privateDns }) => privateDns.support,
  names: ({ privateDns: { names } }) => (names === "unknown" ? "unknown" : list(names)),
  namesIn: ({ privateDns: { namesIn = {} } }) => list(Object.values(namesIn).flat()),
  dualStackNames: ({ dualStackNames: names }) => (names === "unknown" ? "unknown" : list(names)),
  ipv6: ({ ipv6 }) => yesOrNo(ipv6),
  onlyRegions: ({ onlyRegions = [] }) => list(onlyRegions),
  missingRegions: ({ missingRegions }) => list(missingRegions),
  missingZones: ({ missingZones }) => list(missingZones),
  crossRegion: ({ crossRegion }) => yesOrNo(crossRegion),
  signingRegions: ({ signingRegions = [] }) => list(signingRegions),
  fipsOf: ({ fipsOf = "" }) => fipsOf,
  iamPrefixes: ({ iamPrefixes }) => (iamPrefixes === "unknown" ? "unknown" : list(iamPrefixes)),
  sdkClients: ({ sdkClients }) => list(sdkClients),
  retired: ({ retired }) => (retired === true ? "yes" : String(retired)),
  note: ({ note = "" }) => note,
};

/** Lines of a table of the facts about one service, each with source and dates. */
export function factsTable(service: EndpointService, io: Io): readonly string[] {
  const { sources, conflicts } = provenanceOf(service.name);
  const rows = Object.entries(WRITTEN).flatMap(([fact, write]) => {
    const known = Object.entries(sources).find(([name]) => name === fact)?.[1];
    const sides = Object.entries(conflicts).find(([name]) => name === fact)?.[1] ?? [];
    const stated = known === undefined ? [] : [rowOf(fact, known, write(service))];
    return [...stated, ...sides.map((side) => rowOf(fact, side, `contradicted: ${JSON.stringify(side.value)}`))];
  });
  return wrapTable(COLUMNS, rows, io);
}

function rowOf(fact: string, source: Omit<ConflictingSource, "value">, value: string): readonly string[] {
  return [fact, source.published ?? "?", source.readAt, `${value} (${source.source})`];
}

function knownPorts(ports: EndpointService["ports"]) {
  const usual = usualPorts(ports);
  return usual === "unknown" ? [] : usual;
}

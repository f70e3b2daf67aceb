import type { ObservedService } from "../probe/observe";
import { diagnoseContacts } from "./diagnose-contact";
import { diagnoseName } from "./diagnose-name";
import type { Evidence } from "./evidence";
import { type Diagnosis, type Finding, groupAlike, note, problem, type Sighting } from "./finding";
import { findingText } from "./finding-text";
import type { TextFacts } from "./words";

/** What the observations of a service mean, each finding once with all its places. */
export function diagnose(service: ObservedService, evidence: Evidence, facts: TextFacts): readonly Finding[] {
  const sightings = [
    ...diagnoseService(service),
    ...service.names.flatMap((name) => [
      ...diagnoseName(name, service, evidence),
      ...diagnoseContacts(name, service, evidence),
    ]),
  ];
  return groupAlike(sightings).flatMap((group) => finding(group, facts) ?? []);
}

function finding(group: readonly Sighting[], facts: TextFacts): Finding | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const { severity, code, cause, detail = "" } = first;
  const places = {
    names: distinct(group.map(({ name }) => name)),
    addresses: distinct(group.map(({ address }) => address)),
    ports: distinct(group.map(({ port }) => port)),
  };
  return { severity, code, cause, ...places, ...findingText({ code, cause, ...places }, detail, facts) };
}

/** What the outputs alone mean. */
function diagnoseService({ type, facts, names, ports }: ObservedService): readonly Diagnosis[] {
  if (type === undefined) return [note("nothing-to-check")];
  if (type === "Gateway") return [note("gateway")];
  if (names.length === 0) return [problem("no-names", "not-available")];
  const support = facts?.privateDns.support;
  const mayHavePrivateDns = facts !== undefined && support !== "unsupported" && support !== "leave-off";
  const isPrivateDnsOff = names.every(({ role }) => role === "endpoint");
  return [
    ...(mayHavePrivateDns && isPrivateDnsOff ? [note("no-private-dns")] : []),
    ...(ports.length === 0 ? [note("ports-unknown")] : []),
  ];
}

function distinct<Item>(items: readonly (Item | undefined)[]): readonly Item[] {
  return [...new Set(items.flatMap((item) => (item === undefined ? [] : [item])))];
}

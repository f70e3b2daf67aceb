import { diagnoseContacts } from "./diagnose-contact";
import { diagnoseName } from "./diagnose-name";
import type { Evidence } from "./evidence";
import { type Finding, merge, type Sighting } from "./finding";
import type { ObservedService } from "./observe";
import { findingText, type TextFacts } from "./texts";

/** What the observations of a service mean, each thing once with all the places where it was seen. */
export function diagnose(service: ObservedService, evidence: Evidence, facts: TextFacts): readonly Finding[] {
  const sightings = [
    ...diagnoseService(service),
    ...service.names.flatMap((name) => [
      ...diagnoseName(name, service, evidence),
      ...diagnoseContacts(name, service, evidence),
    ]),
  ];
  return merge(sightings).flatMap((group) => finding(group, facts) ?? []);
}

function finding(group: readonly Sighting[], facts: TextFacts): Finding | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const { severity, code, cause, detail } = first;
  const places = {
    names: unique(group.map(({ name }) => name)),
    addresses: unique(group.map(({ address }) => address)),
    ports: unique(group.map(({ port }) => port)),
  };
  return { severity, code, cause, ...places, ...findingText({ code, cause, detail, ...places }, facts) };
}

/** What follows from the outputs alone. */
function diagnoseService({ type, facts, names, ports }: ObservedService): readonly Sighting[] {
  const note = (code: Sighting["code"]) => ({ severity: "note", code, cause: "none" }) as const;
  if (type === undefined) return [note("nothing-to-check")];
  if (type === "Gateway") return [note("gateway")];
  if (names.length === 0) return [{ severity: "problem", code: "no-names", cause: "not-available" }];
  const support = facts?.privateDns.support;
  const mayHavePrivateDns = facts !== undefined && support !== "unsupported" && support !== "leave-off";
  const isPrivateDnsOff = names.every(({ role }) => role === "endpoint");
  return [
    ...(mayHavePrivateDns && isPrivateDnsOff ? [note("no-private-dns")] : []),
    ...(ports.length === 0 ? [note("ports-unknown")] : []),
  ];
}

function unique<Item>(items: readonly (Item | undefined)[]): readonly Item[] {
  return [...new Set(items.flatMap((item) => (item === undefined ? [] : [item])))];
}

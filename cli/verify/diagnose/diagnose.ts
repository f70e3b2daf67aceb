import type { ObservedService } from "../probe/observe";
import { diagnoseContacts } from "./diagnose-contact";
import { diagnoseName } from "./diagnose-name";
import { gatherEvidence } from "./evidence";
import { type Diagnosis, type Finding, makeFindings, note, problem, type TextFacts } from "./finding";

/** What the observations of one of the services mean, each finding once with all its places. */
export function diagnose(
  service: ObservedService,
  services: readonly ObservedService[],
  facts: TextFacts,
): readonly Finding[] {
  const evidence = gatherEvidence(service, services, facts.sharedBy);
  const ofNames = service.names.flatMap((name) => [
    ...diagnoseName(name, evidence),
    ...diagnoseContacts(name, evidence),
  ]);
  return makeFindings([...diagnoseService(service), ...ofNames], facts);
}

/** What the outputs alone mean. */
function diagnoseService({ type, facts, names, ports }: ObservedService): readonly Diagnosis[] {
  if (type === undefined) return [note("nothing-to-check")];
  if (type === "Gateway") return [note("gateway")];
  if (names.length === 0) return [problem("no-names", "not-available")];
  const support = facts?.privateDns.support;
  const mayHavePrivateDns = facts !== undefined && support !== "unsupported" && support !== "leave-off";
  const isPrivateDnsOff = names.every(({ role }) => role === "endpoint" || role === "global");
  return [
    ...(mayHavePrivateDns && isPrivateDnsOff ? [note("no-private-dns")] : []),
    ...(ports.length === 0 ? [note("ports-unknown")] : []),
  ];
}

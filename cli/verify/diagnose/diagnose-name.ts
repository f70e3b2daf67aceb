import { type Evidence, hasOther } from "./evidence";
import type { Cause, FindingCode, Sighting } from "./finding";
import type { Answer, DnsFailure, ObservedName, Place } from "./observation";
import type { ObservedService } from "./observe";

const CODES: Readonly<Record<DnsFailure, FindingCode>> = {
  "not-found": "not-found",
  "no-data": "no-addresses",
  "server-failed": "server-failed",
  "query-refused": "query-refused",
  silent: "resolver-silent",
  unreachable: "resolver-unreachable",
  other: "dns-error",
};

/** What the answers for one name mean. */
export function diagnoseName(
  name: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): readonly Sighting[] {
  const { a, aaaa } = name.answers;
  if (a.kind === "failed" && aaaa.kind === "failed") {
    // A failure says more than the absence of one type of record.
    const said = a.failure === "no-data" ? aaaa : a;
    return [unresolved(name, said, service, evidence)];
  }
  return [
    ...oddHalf(name, "IPv4", a),
    ...oddHalf(name, "IPv6", aaaa),
    ...diagnosePlaces(name, service, evidence),
  ];
}

type Failed = Extract<Answer, { kind: "failed" }>;

function unresolved(
  name: ObservedName,
  said: Failed,
  service: ObservedService,
  evidence: Evidence,
): Sighting {
  return {
    severity: "problem",
    code: CODES[said.failure],
    cause: causeOfFailure(said, name, service, evidence),
    name: name.probed,
    ...(said.failure === "other" && { detail: said.code }),
  };
}

function causeOfFailure(
  { failure }: Pick<Failed, "failure">,
  name: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): Cause {
  if (failure === "not-found" || failure === "no-data") return causeOfAbsence(name, service, evidence);
  if (failure === "server-failed") return "resolver-upstream";
  if (failure === "query-refused") return "resolver-policy";
  if (failure === "unreachable") return "no-resolver";
  if (failure === "silent") return evidence.resolverAnswers ? "resolver-upstream" : "resolver-down";
  return "unknown";
}

function causeOfAbsence(name: ObservedName, service: ObservedService, evidence: Evidence): Cause {
  if (name.role === "endpoint") return "endpoint-gone";
  // These names exist on the internet too, so something answers in place of the internet.
  const isPublicName =
    name.role === "gateway" || (isInCatalogue(name, service) && !name.name.startsWith("*."));
  if (!isPublicName) return causeOfNoPrivateAnswer(service, evidence);
  return evidence.resolverKnowsNames ? "name-hidden" : "resolver-isolated";
}

function isInCatalogue({ name }: ObservedName, { facts }: ObservedService): boolean {
  const known = facts?.privateDns.names ?? "unknown";
  if (known === "unknown") return false;
  return known.some((pattern) => {
    const [before = "", after] = pattern.split("{region}");
    return after === undefined ? name === pattern : name.startsWith(before) && name.endsWith(after);
  });
}

/** Where private DNS answers for other endpoints, neither the place of this host nor the VPC can be at fault. */
function causeOfNoPrivateAnswer({ service }: ObservedService, { led, sharedBy }: Evidence): Cause {
  if (sharedBy) return hasOther(led, service) ? "not-shared" : "outside-or-none-shared";
  return hasOther(led, service) ? "private-dns-off" : "outside-or-dns-attributes";
}

/** Clients ask for both types; an error for one of them stops or delays some. */
function oddHalf(name: ObservedName, version: string, answer: Answer): readonly Sighting[] {
  if (answer.kind === "addresses" || answer.failure === "no-data") return [];
  const isUpstream = answer.failure === "silent" || answer.failure === "server-failed";
  const cause = isUpstream ? "resolver-upstream" : "unknown";
  return [{ ...problem("half-resolved", cause), name: name.probed, detail: `${version}: ${answer.code}` }];
}

function diagnosePlaces(
  name: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): readonly Sighting[] {
  const isMixed =
    name.addresses.some(({ place }) => place === "public") &&
    name.addresses.some(({ place }) => place === "inside" || place === "private");
  return name.addresses.flatMap(({ address, place }) => {
    const found = name.role === "gateway" ? gatewayAt(place) : placedAt(place, name, service, evidence);
    const mixed = isMixed && found?.code === "public-address";
    const settled = mixed ? problem("mixed-addresses", "unknown") : found;
    return settled ? [{ ...settled, name: name.probed, address }] : [];
  });
}

type Diagnosis = Pick<Sighting, "severity" | "code" | "cause">;

/** Names of a gateway stay public; an address in the VPC is that of an interface endpoint for the same service. */
function gatewayAt(place: Place): Diagnosis | undefined {
  if (place === "local") return problem("local-address", "sinkhole");
  return place === "public" || place === "undecided" ? undefined : note("gateway-bypassed");
}

function placedAt(
  place: Place,
  { role }: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): Diagnosis | undefined {
  if (place === "undecided") return note("undecided-address");
  if (place === "local") return problem("local-address", "sinkhole");
  if (place === "outside")
    return problem("outside-address", role === "endpoint" ? "other-vpc" : "other-answer");
  if (place !== "public") return undefined;
  if (role === "inbound") return note("inbound-only");
  const cause = role === "endpoint" ? "unknown" : causeOfNoPrivateAnswer(service, evidence);
  return problem("public-address", cause);
}

function problem(code: FindingCode, cause: Cause): Diagnosis {
  return { severity: "problem", code, cause };
}

function note(code: FindingCode): Diagnosis {
  return { severity: "note", code, cause: "none" };
}

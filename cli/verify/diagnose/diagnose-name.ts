import type { Answer, DnsFailure, ObservedName, Place } from "../probe/observation";
import type { ObservedService } from "../probe/observe";
import type { Cause } from "./causes";
import { type Evidence, hasOther } from "./evidence";
import { type Diagnosis, note, problem, type Sighting } from "./finding";
import type { FindingCode } from "./finding-codes";

const CODES: Readonly<Record<DnsFailure, FindingCode>> = {
  "not-found": "not-found",
  "no-data": "no-addresses",
  "server-failed": "server-failed",
  "query-refused": "query-refused",
  silent: "resolver-silent",
  unreachable: "resolver-unreachable",
  other: "dns-error",
};

type Failed = Extract<Answer, { kind: "failed" }>;

/** What the answers to the queries for one name mean. */
export function diagnoseName(
  name: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): readonly Sighting[] {
  const { a, aaaa } = name.answers;
  if (a.kind === "failed" && aaaa.kind === "failed") {
    // Any other failure says more than that records of one type are absent.
    const failed = a.failure === "no-data" ? aaaa : a;
    return [{ ...diagnoseFailure(failed, name, service, evidence), name: name.probed }];
  }
  const halves = [...diagnoseHalf("IPv4", a), ...diagnoseHalf("IPv6", aaaa)];
  return [
    ...halves.map((found) => ({ ...found, name: name.probed })),
    ...diagnosePlaces(name, service, evidence),
  ];
}

function diagnoseFailure(
  { failure, code }: Failed,
  name: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): Diagnosis {
  const detail = failure === "other" ? code : undefined;
  const cause =
    failure === "not-found" || failure === "no-data"
      ? causeOfAbsence(name, service, evidence)
      : causeOfFailure(failure, evidence);
  return problem(CODES[failure], cause, detail);
}

function causeOfFailure(failure: DnsFailure, { resolverAnswers }: Evidence): Cause {
  if (failure === "server-failed") return "resolver-upstream";
  if (failure === "query-refused") return "resolver-policy";
  if (failure === "unreachable") return "no-resolver";
  if (failure === "silent") return resolverAnswers ? "resolver-upstream" : "resolver-down";
  return "unknown";
}

function causeOfAbsence(name: ObservedName, service: ObservedService, evidence: Evidence): Cause {
  if (name.role === "endpoint") return "endpoint-gone";
  const isOnInternet =
    name.role === "gateway" || (isInCatalogue(name, service) && !name.name.startsWith("*."));
  if (!isOnInternet) return causeOfNoPrivateAnswer(service, evidence);
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

/** If private DNS works for other endpoints, the cause is neither the place of this host nor the VPC. */
function causeOfNoPrivateAnswer({ service }: ObservedService, evidence: Evidence): Cause {
  const worksForOthers = hasOther(evidence.resolvedIntoVpc, service);
  if (evidence.sharedBy) return worksForOthers ? "not-shared" : "outside-or-none-shared";
  return worksForOthers ? "private-dns-off" : "outside-or-dns-attributes";
}

/** Clients ask for addresses of both versions; an error for one of them stops or delays some clients. */
function diagnoseHalf(version: string, answer: Answer): readonly Diagnosis[] {
  if (answer.kind === "addresses" || answer.failure === "no-data") return [];
  const isUpstream = answer.failure === "silent" || answer.failure === "server-failed";
  const cause = isUpstream ? "resolver-upstream" : "unknown";
  return [problem("half-resolved", cause, `${version}: ${answer.code}`)];
}

function diagnosePlaces(
  name: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): readonly Sighting[] {
  const places = name.addresses.map(({ place }) => place);
  const isMixed = places.includes("public") && places.some((place) => /^(inside|private)$/.test(place));
  return name.addresses.flatMap(({ address, place }) => {
    const found =
      name.role === "gateway" ? diagnoseGatewayAt(place) : diagnosePlace(place, name, service, evidence);
    const isAmongPrivate = isMixed && found?.code === "public-address";
    const diagnosis = isAmongPrivate ? problem("mixed-addresses", "unknown") : found;
    return diagnosis ? [{ ...diagnosis, name: name.probed, address }] : [];
  });
}

/** Names of a gateway stay public. An address in the VPC is that of an interface endpoint for the same service. */
function diagnoseGatewayAt(place: Place): Diagnosis | undefined {
  if (place === "local") return problem("local-address", "sinkhole");
  return place === "public" || place === "undecided" ? undefined : note("gateway-bypassed");
}

function diagnosePlace(
  place: Place,
  { role }: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): Diagnosis | undefined {
  const isOwnName = role === "endpoint";
  if (place === "undecided") return note("undecided-address");
  if (place === "local") return problem("local-address", "sinkhole");
  if (place === "outside") return problem("outside-address", isOwnName ? "other-vpc" : "other-answer");
  if (place !== "public") return undefined;
  if (role === "inbound") return note("inbound-only");
  return problem("public-address", isOwnName ? "unknown" : causeOfNoPrivateAnswer(service, evidence));
}

import type { Place } from "../probe/addresses";
import type { ObservedName } from "../probe/observe";
import type { Answer, DnsFailure } from "../probe/resolve-name";
import type { Evidence } from "./evidence";
import { type Cause, type Diagnosis, note, problem, type Sighting } from "./finding";

/** What the answers to the queries for one name mean. */
export function diagnoseName(name: ObservedName, evidence: Evidence): readonly Sighting[] {
  if (name.role === "global") return diagnoseGlobal(name);
  const { a, aaaa } = name.answers;
  if (a.kind === "failed" && aaaa.kind === "failed") {
    // Any other failure says more than that records of one type are absent.
    const { failure, code } = a.failure === "no-addresses" ? aaaa : a;
    const detail = failure === "dns-error" ? code : "";
    return [{ ...problem(failure, causeOf(failure, name, evidence), detail), name: name.probed }];
  }
  const halves = [...diagnoseHalf("IPv4", a), ...diagnoseHalf("IPv6", aaaa)];
  return [...halves.map((found) => ({ ...found, name: name.probed })), ...diagnosePlaces(name, evidence)];
}

/** Only a zone of the user's makes an endpoint answer for such a name. */
function diagnoseGlobal({ probed, addresses }: ObservedName): readonly Sighting[] {
  const isInVpc = addresses.some(({ place }) => place === "inside" || place === "private");
  return isInVpc ? [] : [{ ...note("global-name"), name: probed }];
}

function causeOf(failure: DnsFailure, name: ObservedName, evidence: Evidence): Cause {
  switch (failure) {
    case "not-found":
    case "no-addresses":
      return causeOfAbsence(name, evidence);
    case "server-failed":
      return "resolver-upstream";
    case "query-refused":
      return "resolver-policy";
    case "resolver-unreachable":
      return "no-resolver";
    case "resolver-silent":
      return evidence.resolverAnswers ? "resolver-upstream" : "resolver-down";
    case "dns-error":
      return "unknown";
  }
}

function causeOfAbsence({ role, name }: ObservedName, evidence: Evidence): Cause {
  if (role === "endpoint") return "endpoint-gone";
  const isOnInternet = role === "gateway" || (isInCatalogue(name, evidence) && !name.startsWith("*."));
  if (!isOnInternet) return causeOfNoPrivateAnswer(evidence);
  return evidence.resolverKnowsNames ? "name-hidden" : "resolver-isolated";
}

function isInCatalogue(name: string, { service: { facts } }: Evidence): boolean {
  const known = facts?.privateDns.names ?? "unknown";
  if (known === "unknown") return false;
  return known.some((pattern) => {
    const [before = "", after] = pattern.split("{region}");
    return after === undefined ? name === pattern : name.startsWith(before) && name.endsWith(after);
  });
}

/** If private DNS works for other endpoints, the cause is neither the place of this host nor the VPC. */
function causeOfNoPrivateAnswer({ sharedBy, privateDnsWorksForOthers }: Evidence): Cause {
  if (sharedBy) return privateDnsWorksForOthers ? "not-shared" : "outside-or-none-shared";
  return privateDnsWorksForOthers ? "private-dns-off" : "outside-or-dns-attributes";
}

/** Clients ask for addresses of both versions; an error for one of them stops or delays some clients. */
function diagnoseHalf(version: string, answer: Answer): readonly Diagnosis[] {
  if (answer.kind === "addresses" || answer.failure === "no-addresses") return [];
  const isUpstream = answer.failure === "resolver-silent" || answer.failure === "server-failed";
  const cause = isUpstream ? "resolver-upstream" : "unknown";
  return [problem("half-resolved", cause, `${version}: ${answer.code}`)];
}

function diagnosePlaces(name: ObservedName, evidence: Evidence): readonly Sighting[] {
  const places = name.addresses.map(({ place }) => place);
  const isMixed = places.includes("public") && places.some((place) => /^(inside|private)$/.test(place));
  return name.addresses.flatMap(({ address, place }) => {
    const found = name.role === "gateway" ? diagnoseGatewayAt(place) : diagnosePlace(place, name, evidence);
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

function diagnosePlace(place: Place, { role }: ObservedName, evidence: Evidence): Diagnosis | undefined {
  const isOwnName = role === "endpoint";
  if (place === "undecided") return note("undecided-address");
  if (place === "local") return problem("local-address", "sinkhole");
  if (place === "outside") return problem("outside-address", isOwnName ? "other-vpc" : "other-answer");
  if (place !== "public") return undefined;
  if (role === "inbound") return note("inbound-only");
  return problem("public-address", isOwnName ? "unknown" : causeOfNoPrivateAnswer(evidence));
}

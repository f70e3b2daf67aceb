import type { FactName, FactValues } from "../../lib/services/fact";
import { groupBy } from "../../lib/shapes/group-by";
import { compareText, type DecidedFact, dateOf, decideFact } from "./decide";
import { type Statement, statementsOn } from "./statement";

/** The decided facts of one service, by name; without those that nobody states. */
export type ServiceFacts = { readonly [Fact in FactName]?: DecidedFact<Fact> | undefined };

/** The facts of all services, by name of the service, sorted. */
export function decideServices(statements: readonly Statement[]): ReadonlyMap<string, ServiceFacts> {
  const byService = groupBy(statements, ({ service }) => service);
  const sorted = [...byService].sort(([one], [other]) => compareText(one, other));
  return new Map(sorted.map(([service, stated]) => [service, decideService(stated)]));
}

/** The value of a decided fact; undefined if it is unknown. */
export function factOf<Fact extends FactName>(facts: ServiceFacts, fact: Fact): FactValues[Fact] | undefined {
  const decided: DecidedFact<Fact> | undefined = facts[fact];
  return decided?.value;
}

/** A decided fact of any name. */
export function factIn(facts: ServiceFacts, fact: FactName): DecidedFact<FactName> | undefined {
  return facts[fact];
}

function decideService(stated: readonly Statement[]): ServiceFacts {
  const decide = <Fact extends FactName>(fact: Fact) => decideFact(fact, statementsOn(stated, fact));
  return {
    title: decide("title"),
    types: decide("types"),
    serviceName: decide("serviceName"),
    serviceNameIn: decide("serviceNameIn"),
    ports: decide("ports"),
    policy: decide("policy"),
    privateDns: decidePrivateDns(stated),
    names: decide("names"),
    namesIn: decide("namesIn"),
    dualStackNames: decide("dualStackNames"),
    ipv6: decide("ipv6"),
    onlyRegions: decide("onlyRegions"),
    missingRegions: decide("missingRegions"),
    missingZones: decide("missingZones"),
    crossRegion: decide("crossRegion"),
    signingRegions: decide("signingRegions"),
    fipsOf: decide("fipsOf"),
    iamPrefixes: decide("iamPrefixes"),
    sdkClients: decide("sdkClients"),
    retired: decide("retired"),
    note: decide("note"),
    seenIn: decide("seenIn"),
  };
}

/**
 * Private DNS as AWS states it. That AWS names private host names shows that it can be turned on; it does not show
 * whether it must or should be, and nothing against a page that denies it since.
 */
function decidePrivateDns(stated: readonly Statement[]): DecidedFact<"privateDns"> | undefined {
  const said = statementsOn(stated, "privateDns");
  const isAdvice = said.some(({ value }) => value !== "supported" && value !== "unsupported");
  if (isAdvice) return decideFact("privateDns", said);
  const denials = said.filter(({ value, doubt }) => value === "unsupported" && doubt === undefined).map(dateOf);
  const shown = statementsOn(stated, "names")
    .filter(({ kind }) => kind === "api" || kind === "guide")
    .filter((names) => denials.every((denial) => denial <= dateOf(names)))
    .map((names) => ({ ...names, fact: "privateDns" as const, value: "supported" as const }));
  return decideFact("privateDns", [...said, ...shown]);
}

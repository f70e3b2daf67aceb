import { decideServices, factIn, factOf } from "../catalogue/service-facts";
import type { Statement } from "../catalogue/statement";
import type { Reading } from "./reading";

/** By client, the service that serves it alone; those without private names are left out. */
export function clientsOfOneService(all: readonly Statement[]): ReadonlyMap<string, string> {
  const pairs = [...decideServices(all)].flatMap(([name, facts]) => {
    const isPlain = facts.fipsOf === undefined && factOf(facts, "privateDns") !== "unsupported";
    const clients = isPlain ? (factOf(facts, "sdkClients") ?? []) : [];
    return clients.map((client) => [client, name] as const);
  });
  return new Map(pairs.filter(([client]) => pairs.filter(([other]) => other === client).length === 1));
}

/** The services of which nobody states IAM prefixes. */
export function withoutPrefixes(all: readonly Statement[]): readonly string[] {
  return [...decideServices(all)].flatMap(([name, { iamPrefixes }]) => (iamPrefixes === undefined ? [name] : []));
}

/** A reading of a weak publisher without the facts that others state: it only fills what is missing. */
export function onlyMissing(reading: Reading, all: readonly Statement[]): Reading {
  const others = decideServices(all.filter(({ source }) => !source.startsWith(reading.publisher)));
  const isMissing = ({ service, fact }: Statement) => factIn(others.get(service) ?? {}, fact) === undefined;
  return { ...reading, statements: reading.statements.filter(isMissing) };
}

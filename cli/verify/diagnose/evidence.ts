import { isConnected } from "../probe/contact";
import type { ObservedName, ObservedService } from "../probe/observe";
import type { SharedBy } from "../read-outputs";

/** What all observations together say about a service. It distinguishes causes that look alike in one place. */
export type Evidence = ReturnType<typeof gatherEvidence>;

/** Gathers what all observations together say about one of the services. */
export function gatherEvidence(
  service: ObservedService,
  services: readonly ObservedService[],
  sharedBy: SharedBy | undefined,
) {
  const served = (list: readonly ObservedService[]) =>
    list.flatMap(({ names }) => names).filter(({ role }) => role !== "global");
  const answers = served(services).flatMap(({ answers: { a, aaaa } }) => [a, aaaa]);
  const others = served(services.filter((other) => other !== service));
  return {
    service,
    sharedBy,
    /** Whether the resolver has answered any query, even with an error. */
    resolverAnswers: answers.some((answer) => answer.kind === "addresses" || !/^resolver-/.test(answer.failure)),
    /** Whether the resolver has given an address for any name. */
    resolverKnowsNames: answers.some(({ kind }) => kind === "addresses"),
    /** Whether private DNS resolves a host name of another service to an address in the VPC. */
    privateDnsWorksForOthers: others.some(isResolvedIntoVpc),
    /** Whether the endpoint of another service has accepted a connection. */
    othersAreReached: others.some(isReached),
  };
}

function isResolvedIntoVpc({ role, addresses }: ObservedName): boolean {
  return role === "private" && addresses.some(({ place }) => place === "inside" || place === "private");
}

function isReached({ role, addresses }: ObservedName): boolean {
  const ports = addresses.flatMap((address) => address.ports);
  return role !== "gateway" && ports.some(({ contact }) => isConnected(contact));
}

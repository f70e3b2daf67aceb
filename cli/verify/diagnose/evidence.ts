import { isIPv6 } from "node:net";
import type { SharedBy } from "./finding";
import type { Answer, Contact, ObservedName, ObservedPort } from "./observation";
import type { ObservedService } from "./observe";

/** What all observations together say, to tell causes apart that look the same at one place. */
export interface Evidence {
  /** Whether the resolver has answered any query, if only to say that there is no such name. */
  readonly resolverAnswers: boolean;
  /** Whether the resolver has given an address for any name. */
  readonly resolverKnowsNames: boolean;
  /** By what a hub shares the endpoints; undefined where they serve their own VPC alone. */
  readonly sharedBy: SharedBy | undefined;
  /** Services with a host name that private DNS led into the VPC. */
  readonly led: ReadonlySet<string>;
  /** Services with an endpoint that accepted a connection. */
  readonly reached: ReadonlySet<string>;
}

/** Gathers what all observations together say. */
export function gatherEvidence(
  services: readonly ObservedService[],
  { sharedBy }: Pick<Evidence, "sharedBy">,
): Evidence {
  const having = (test: (name: ObservedName) => boolean) =>
    new Set(services.filter(({ names }) => names.some(test)).map(({ service }) => service));
  const answers = services.flatMap(({ names }) => names.flatMap(({ answers: { a, aaaa } }) => [a, aaaa]));
  return {
    sharedBy,
    resolverAnswers: answers.some(isAnswer),
    resolverKnowsNames: answers.some(({ kind }) => kind === "addresses"),
    led: having(
      ({ role, addresses }) =>
        role === "private" && addresses.some(({ place }) => place === "inside" || place === "private"),
    ),
    reached: having(
      ({ role, addresses }) =>
        role !== "gateway" &&
        addresses.some(({ ports }) => ports.some(({ contact }) => isConnected(contact))),
    ),
  };
}

/** Whether anything in a set stands for another service. */
export function hasOther(services: ReadonlySet<string>, service: string): boolean {
  return [...services].some((other) => other !== service);
}

/** Whether a connection was accepted, whatever came after. */
export function isConnected(contact: Contact): boolean {
  if (contact.outcome === "refused" || contact.outcome === "unreachable") return false;
  return !("stage" in contact) || contact.stage !== "tcp";
}

/** The contacts of one port at other addresses of a name, by IP version. */
export function contactsBeside(
  { addresses }: ObservedName,
  at: { readonly address: string; readonly port: number },
): { readonly sameVersion: readonly Contact[]; readonly otherVersion: readonly Contact[] } {
  const on = (isSameVersion: boolean) =>
    addresses
      .filter(
        ({ address }) => address !== at.address && (isIPv6(address) === isIPv6(at.address)) === isSameVersion,
      )
      .flatMap(({ ports }) => ports.filter(({ port }) => port === at.port).map(({ contact }) => contact));
  return { sameVersion: on(true), otherVersion: on(false) };
}

/** The contacts of the other ports at one address of a name. */
export function contactsOfOtherPorts(
  { addresses }: ObservedName,
  at: { readonly address: string; readonly port: number },
): readonly ObservedPort[] {
  const ports = addresses.find(({ address }) => address === at.address)?.ports ?? [];
  return ports.filter(({ port }) => port !== at.port);
}

function isAnswer(answer: Answer): boolean {
  return answer.kind === "addresses" || (answer.failure !== "silent" && answer.failure !== "unreachable");
}

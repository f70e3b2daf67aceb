import { isIPv6 } from "node:net";
import type { Answer, Contact, ObservedName } from "../probe/observation";
import type { ObservedService } from "../probe/observe";
import type { SharedBy } from "../read-outputs";

/** What all observations together say. It distinguishes causes that look alike in one place. */
export interface Evidence {
  /** Whether the resolver has answered any query, even with an error. */
  readonly resolverAnswers: boolean;
  /** Whether the resolver has given an address for any name. */
  readonly resolverKnowsNames: boolean;
  /** How a hub shares the endpoints; undefined if they serve only their own VPC. */
  readonly sharedBy: SharedBy | undefined;
  /** Services with a host name that private DNS resolves to an address in the VPC. */
  readonly resolvedIntoVpc: ReadonlySet<string>;
  /** Services with an endpoint that has accepted a connection. */
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
    resolvedIntoVpc: having(
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

/** Whether a set has a service other than this one. */
export function hasOther(services: ReadonlySet<string>, service: string): boolean {
  return [...services].some((other) => other !== service);
}

/** Whether a connection was accepted, whatever happened next. */
export function isConnected(contact: Contact): boolean {
  if (contact.outcome === "refused" || contact.outcome === "unreachable") return false;
  return !("stage" in contact) || contact.stage !== "tcp";
}

/** Whether a port has accepted a connection at another address of a name, of the same IP version or of the other. */
export function isOtherAddressConnected(
  { addresses }: ObservedName,
  address: string,
  port: number,
  version: "same version" | "other version",
): boolean {
  const isWanted = (other: string) =>
    other !== address && (isIPv6(other) === isIPv6(address)) === (version === "same version");
  return addresses
    .filter((other) => isWanted(other.address))
    .some(({ ports }) => ports.some((other) => other.port === port && isConnected(other.contact)));
}

/** Whether another port at an address of a name has accepted a connection. */
export function isOtherPortConnected({ addresses }: ObservedName, address: string, port: number): boolean {
  const ports = addresses.find((one) => one.address === address)?.ports ?? [];
  return ports.some((other) => other.port !== port && isConnected(other.contact));
}

function isAnswer(answer: Answer): boolean {
  return answer.kind === "addresses" || (answer.failure !== "silent" && answer.failure !== "unreachable");
}

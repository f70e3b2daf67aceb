import { isIPv6 } from "node:net";
import type { NameRole, PlannedName, PlannedService } from "../plan/plan-probes";
import { type Place, placeOf } from "./addresses";
import type { Contact, Target } from "./contact";
import type { Answers } from "./resolve-name";

/** What probes do on the network. */
export interface Probes {
  /** Asks a resolver for the addresses of a name. */
  readonly resolve: (name: string) => Promise<Answers>;
  readonly contact: (target: Target) => Promise<Contact>;
}

/** A service, and what was seen of its names. */
export type ObservedService = Awaited<ReturnType<typeof observe>>[number];

/** A name, and what was seen of it. */
export type ObservedName = ObservedService["names"][number];

/** A port of an address, and how the contact with it ended. */
export type ObservedPort = ObservedName["addresses"][number]["ports"][number];

/** Resolves every name, and contacts every address that may be that of an endpoint. */
export function observe(services: readonly PlannedService[], probes: Probes, cidrBlocks: readonly string[]) {
  return Promise.all(
    services.map(async (service) => {
      const names = service.names.map((name) => observeName(name, service, probes, cidrBlocks));
      return { ...service, names: await Promise.all(names) };
    }),
  );
}

async function observeName(
  name: PlannedName,
  { ports }: PlannedService,
  { resolve, contact }: Probes,
  cidrBlocks: readonly string[],
) {
  const answers = await resolve(name.probed);
  const observeAddress = async (address: string) => {
    const place = placeOf(address, cidrBlocks);
    const planned = isToBeContacted(name.role, address, place) ? ports : [];
    const contacted = planned.map(async ({ port, protocol, assumed }) => {
      const target = { name: name.probed, address, port, protocol };
      return { port, protocol, assumed, contact: await contact(target) };
    });
    return { address, place, ports: await Promise.all(contacted) };
  };
  return { ...name, answers, addresses: await Promise.all(addressesOf(answers).map(observeAddress)) };
}

/**
 * Whether to contact an address of a name. An interface endpoint is in the VPC, and the routes of a gateway are for
 * public IPv4 addresses, as is a name that no endpoint serves.
 */
function isToBeContacted(role: NameRole, address: string, place: Place): boolean {
  if (role === "gateway" || role === "global") return !isIPv6(address) && place !== "local";
  return place === "inside" || place === "private" || place === "undecided";
}

/** All addresses of a name, IPv4 first, each once. */
function addressesOf({ a, aaaa }: Answers): readonly string[] {
  return [...new Set([a, aaaa].flatMap((answer) => (answer.kind === "addresses" ? answer.addresses : [])))];
}

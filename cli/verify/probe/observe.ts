import type { PlannedService } from "../plan/plan-probes";
import { addressesOf, type CidrBlock, mayBeEndpoint, placeOf } from "./addresses";
import type { Target } from "./contact";
import type { Limit } from "./limit";
import type { Answers, Contact, ObservedAddress, ObservedName, PlannedName } from "./observation";

/** What probes do on the network. */
export interface Probes {
  /** Asks a resolver for the addresses of a name. */
  readonly resolve: (name: string) => Promise<Answers>;
  /** Contacts an address. */
  readonly contact: (target: Target) => Promise<Contact>;
}

/** How to probe. */
export interface ObserveOptions {
  /** The blocks of the VPC, as far as they are known. */
  readonly cidrBlocks: readonly CidrBlock[];
  /** Limits the number of probes at a time. */
  readonly limit: Limit;
  /** Called after each probe. */
  readonly onProgress: (progress: Progress) => void;
}

/** The progress of the probes. */
export interface Progress {
  /** Probes that have ended. */
  readonly done: number;
  /** Probes that are known to be necessary; there are more for each address that is found. */
  readonly known: number;
}

/** A service, and what was seen of its names. */
export interface ObservedService extends PlannedService {
  readonly names: readonly ObservedName[];
}

/** Resolves every name, and contacts every address that may be that of an endpoint. */
export function observe(
  services: readonly PlannedService[],
  probes: Probes,
  options: ObserveOptions,
): Promise<readonly ObservedService[]> {
  const counted = withProgress(probes, options);
  return Promise.all(
    services.map(async (service) => ({
      ...service,
      names: await Promise.all(service.names.map((name) => observeName(name, service, counted, options))),
    })),
  );
}

async function observeName(
  name: PlannedName,
  { ports }: PlannedService,
  { resolve, contact }: Probes,
  { cidrBlocks }: ObserveOptions,
): Promise<ObservedName> {
  const answers = await resolve(name.probed);
  const observeAddress = async (address: string): Promise<ObservedAddress> => {
    const place = placeOf(address, cidrBlocks);
    const planned = mayBeEndpoint(name.role, address, place) ? ports : [];
    const contacted = planned.map(async (port) => {
      const target = { name: name.probed, address, port: port.port, protocol: port.protocol };
      return { ...port, contact: await contact(target) };
    });
    return { address, place, ports: await Promise.all(contacted) };
  };
  return { ...name, answers, addresses: await Promise.all(addressesOf(answers).map(observeAddress)) };
}

/** The same probes with the limit, and with progress after each. */
function withProgress(probes: Probes, { limit, onProgress }: ObserveOptions): Probes {
  let [done, known] = [0, 0];
  const count = async <Result>(probe: () => Promise<Result>) => {
    known += 1;
    const result = await limit(probe);
    done += 1;
    onProgress({ done, known });
    return result;
  };
  return {
    resolve: (name) => count(() => probes.resolve(name)),
    contact: (target) => count(() => probes.contact(target)),
  };
}

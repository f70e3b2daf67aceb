import { addressesOf, type CidrBlock, isWorthContact, placeOf } from "./addresses";
import type { Target } from "./contact";
import type { Limit } from "./limit";
import type { Answers, Contact, ObservedAddress, ObservedName, PlannedName } from "./observation";
import type { PlannedService } from "./plan";

/** The two ways in which a probe touches the network. */
export interface Probes {
  /** Asks a resolver for a name. */
  readonly resolve: (name: string) => Promise<Answers>;
  /** Talks to an address. */
  readonly contact: (target: Target) => Promise<Contact>;
}

/** How to observe. */
export interface ObserveOptions {
  /** The blocks of the VPC, as far as they are known. */
  readonly cidrBlocks: readonly CidrBlock[];
  /** Keeps the number of probes under way in bounds. */
  readonly limit: Limit;
  /** Is told after each probe. */
  readonly onProgress: (progress: Progress) => void;
}

/** How far the probes are. */
export interface Progress {
  /** Probes that have ended. */
  readonly done: number;
  /** Probes that are known to be needed; addresses add to it as they are found. */
  readonly known: number;
}

/** A service and all that was seen of it. */
export interface ObservedService extends PlannedService {
  readonly names: readonly ObservedName[];
}

/** Resolves every name, and talks to every address that may be an endpoint. */
export function observe(
  services: readonly PlannedService[],
  probes: Probes,
  options: ObserveOptions,
): Promise<readonly ObservedService[]> {
  const counted = counting(probes, options);
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
    const tried = isWorthContact(name.role, address, place) ? ports : [];
    const contacted = tried.map(async (planned) => {
      const target = { name: name.probed, address, port: planned.port, protocol: planned.protocol };
      return { ...planned, contact: await contact(target) };
    });
    return { address, place, ports: await Promise.all(contacted) };
  };
  return { ...name, answers, addresses: await Promise.all(addressesOf(answers).map(observeAddress)) };
}

/** The probes within their limit, each reported when it ends. */
function counting(probes: Probes, { limit, onProgress }: ObserveOptions): Probes {
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

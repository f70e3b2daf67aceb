import { findService, suggestServices } from "../../../lib/services/catalogue";
import { clientKey, endpointsOfClient, reasonWithoutEndpoint } from "./client-endpoints";
import { findClients } from "./find-clients";
import type { FoundClient, ProjectFile, Unclear } from "./found-clients";

/** An endpoint that a project seems to need. */
export interface ProposedService {
  /** The name of the service. */
  readonly name: string;
  /** The type of endpoint that the construct creates for it. */
  readonly type: string;
  /** The clients that need it, as the project writes them. */
  readonly clients: readonly string[];
  /** Where these clients are: `src/a.ts:3`. */
  readonly foundAt: readonly string[];
  /** Why this endpoint, if there is something to say about it. */
  readonly reason: string | undefined;
}

/** The endpoints for a project that uses AWS SDKs. */
export interface Proposal {
  /** How many files were read. */
  readonly files: number;
  /** The endpoints, by name. */
  readonly services: readonly ProposedService[];
  /** What may need an endpoint, and why that is unclear. */
  readonly unclear: readonly Unclear[];
  /** Files that were not read, because they are too large to be written by hand. */
  readonly skipped: readonly string[];
}

/** Proposes the endpoints for the AWS SDK clients in the files of a project. */
export function propose(files: readonly ProjectFile[], skipped: readonly string[] = []): Proposal {
  const perFile = files.map(findClients);
  const found = perFile.flatMap(({ clients }) => clients);
  const known = new Set(found.filter(({ weak }) => !weak).map(({ client }) => clientKey(client)));
  const [used, unused] = split(found, ({ client, weak }) => !weak || known.has(clientKey(client)));
  const hasSources = files.some(({ path }) => !path.endsWith("package.json"));
  const unclear = [
    ...perFile.flatMap((each) => each.unclear).filter(({ written }) => !(hasSources && written === "aws-sdk")),
    ...used.filter(({ client }) => !endpointsOfClient(client)).map(withoutEndpoint),
    ...unused.map(({ at, written }) => ({ at, written, why: "declared only for development, and never imported" })),
  ];
  return {
    files: files.length,
    services: servicesFor(used),
    unclear: unclear.sort((a, b) => compare(a.at, b.at) || compare(a.written, b.written)),
    skipped,
  };
}

/** The services by name, each with everything that needs it. */
function servicesFor(clients: readonly FoundClient[]): readonly ProposedService[] {
  const needed = new Map<string, { readonly clients: Set<string>; readonly foundAt: Set<string>; reason?: string }>();
  for (const { client, written, at } of clients) {
    const { names = [], reason } = endpointsOfClient(client) ?? {};
    for (const name of names) {
      const service = needed.get(name) ?? { clients: new Set(), foundAt: new Set() };
      service.clients.add(written);
      service.foundAt.add(at);
      if (reason !== undefined) service.reason = reason;
      needed.set(name, service);
    }
  }
  return [...needed]
    .map(([name, { clients: all, foundAt, reason }]) => ({
      name,
      type: findService(name)?.types[0] ?? "Interface",
      clients: [...all].sort(),
      foundAt: [...foundAt].sort(),
      reason,
    }))
    .sort((a, b) => compare(a.name, b.name));
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] {
  const parts: readonly [Item[], Item[]] = [[], []];
  for (const item of items) parts[test(item) ? 0 : 1].push(item);
  return parts;
}

function withoutEndpoint({ client, written, at }: FoundClient): Unclear {
  const reviewed = reasonWithoutEndpoint(client);
  if (reviewed !== undefined) return { at, written, why: `no endpoint: ${reviewed}` };
  const near = suggestServices(client);
  const advice = near.length > 0 ? `; related: ${near.join(", ")}` : "";
  return { at, written, why: `the catalogue has no endpoint for this client${advice}` };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

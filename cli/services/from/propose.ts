import { findService, suggestServices } from "../../../lib/services/catalogue";
import { clientKey, endpointsOfClient } from "./client-endpoints";
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
}

/** Proposes the endpoints for the AWS SDK clients in the files of a project. */
export function propose(files: readonly ProjectFile[]): Proposal {
  const perFile = files.map(findClients);
  const found = perFile.flatMap(({ clients }) => clients);
  const known = new Set(found.filter(({ weak }) => !weak).map(({ client }) => clientKey(client)));
  const used = found.filter(({ client, weak }) => !weak || known.has(clientKey(client)));
  const services = new Map<string, ProposedService>();
  for (const client of used) addTo(services, client);
  const hasSources = files.some(({ path }) => !path.endsWith("package.json"));
  const unclear = [
    ...perFile.flatMap((each) => each.unclear).filter(({ written }) => !(hasSources && written === "aws-sdk")),
    ...used.filter(({ client }) => !endpointsOfClient(client)).map(withoutEndpoint),
    ...found
      .filter((client) => !used.includes(client))
      .map(({ at, written }) => ({ at, written, why: "declared only for development, and never imported" })),
  ];
  return {
    files: files.length,
    services: [...services.values()].sort((a, b) => compare(a.name, b.name)),
    unclear: unclear.sort((a, b) => compare(a.at, b.at) || compare(a.written, b.written)),
  };
}

function addTo(services: Map<string, ProposedService>, { client, written, at }: FoundClient): void {
  const endpoints = endpointsOfClient(client);
  for (const name of endpoints?.names ?? []) {
    const before = services.get(name);
    services.set(name, {
      name,
      type: findService(name)?.types[0] ?? "Interface",
      clients: united(before?.clients, written),
      foundAt: united(before?.foundAt, at),
      reason: endpoints?.reason ?? before?.reason,
    });
  }
}

function withoutEndpoint({ client, written, at }: FoundClient): Unclear {
  const near = suggestServices(client);
  const advice = near.length > 0 ? `; related: ${near.join(", ")}` : "";
  return { at, written, why: `the catalogue has no endpoint for this client${advice}` };
}

function united(before: readonly string[] = [], item: string): readonly string[] {
  return [...new Set([...before, item])].sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

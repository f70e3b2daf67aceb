import { Resolver } from "node:dns/promises";
import { errorCode } from "./error-code";
import type { Answer, Answers, DnsFailure } from "./observation";

/** How to ask. */
export interface ResolveOptions {
  /** Resolver to ask, as `10.0.0.2:53`; undefined for those of this machine. */
  readonly resolver: string | undefined;
  /** How long an answer may take, tries included. */
  readonly timeoutMs: number;
}

// Codes of c-ares: https://nodejs.org/docs/latest-v20.x/api/dns.html#error-codes
const FAILURES: Readonly<Record<string, DnsFailure>> = {
  ENOTFOUND: "not-found",
  ENODATA: "no-data",
  ESERVFAIL: "server-failed",
  EREFUSED: "query-refused",
  ETIMEOUT: "silent",
  ECANCELLED: "silent",
  ECONNREFUSED: "unreachable",
};

/** Asks the resolver for the IPv4 and the IPv6 addresses of a name. Hosts files do not count. */
export async function resolveName(name: string, options: ResolveOptions): Promise<Answers> {
  const [a, aaaa] = await Promise.all([
    ask(options, (resolver) => resolver.resolve4(name)),
    ask(options, (resolver) => resolver.resolve6(name)),
  ]);
  return { a, aaaa };
}

/** The resolvers of this machine. */
export function systemResolvers(): readonly string[] {
  return new Resolver().getServers();
}

async function ask(
  { resolver: server, timeoutMs }: ResolveOptions,
  query: (resolver: Resolver) => Promise<string[]>,
): Promise<Answer> {
  // Two tries, as a single lost datagram is no fault.
  const resolver = new Resolver({ timeout: Math.max(50, Math.floor(timeoutMs / 2)), tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  // c-ares waits longer with each try and server; this is the end.
  const deadline = setTimeout(() => resolver.cancel(), timeoutMs);
  try {
    return { kind: "addresses", addresses: (await query(resolver)).sort() };
  } catch (error) {
    const code = errorCode(error);
    return { kind: "failed", failure: FAILURES[code] ?? "other", code };
  } finally {
    clearTimeout(deadline);
  }
}

import { Resolver } from "node:dns/promises";
import { errorCode } from "../../error-code";

/** How to ask a resolver. */
export interface ResolveOptions {
  /** The resolver, as `10.0.0.2:53`; undefined for those of this host. */
  readonly resolver: string | undefined;
  /** How long an answer may take, with all tries. */
  readonly timeoutMs: number;
}

// Error codes of c-ares: https://nodejs.org/docs/latest-v20.x/api/dns.html#error-codes
const FAILURES = {
  ENOTFOUND: "not-found",
  ENODATA: "no-addresses",
  ESERVFAIL: "server-failed",
  EREFUSED: "query-refused",
  ETIMEOUT: "resolver-silent",
  ECANCELLED: "resolver-silent",
  ECONNREFUSED: "resolver-unreachable",
} as const;

/** Why a query gave no addresses. */
export type DnsFailure = (typeof FAILURES)[keyof typeof FAILURES] | "dns-error";

/** What a resolver answered about one type of record. */
export type Answer =
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "failed"; readonly failure: DnsFailure; readonly code: string };

/** What a resolver answered about a name: its IPv4 and its IPv6 addresses. */
export type Answers = Readonly<Record<"a" | "aaaa", Answer>>;

/** Asks the resolver for the IPv4 and IPv6 addresses of a name. Ignores hosts files. */
export async function resolveName(name: string, options: ResolveOptions): Promise<Answers> {
  const [a, aaaa] = await Promise.all([
    ask(options, (resolver) => resolver.resolve4(name)),
    ask(options, (resolver) => resolver.resolve6(name)),
  ]);
  return { a, aaaa };
}

/** The resolvers of this host. */
export function systemResolvers(): readonly string[] {
  return new Resolver().getServers();
}

async function ask(
  { resolver: server, timeoutMs }: ResolveOptions,
  query: (resolver: Resolver) => Promise<string[]>,
): Promise<Answer> {
  // Two tries, since a datagram may get lost.
  const resolver = new Resolver({ timeout: Math.max(50, Math.floor(timeoutMs / 2)), tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  // c-ares waits longer with each try and server, so it needs a limit.
  const deadline = setTimeout(() => resolver.cancel(), timeoutMs);
  try {
    return { kind: "addresses", addresses: (await query(resolver)).sort() };
  } catch (error) {
    const code = errorCode(error);
    const failures: Readonly<Record<string, DnsFailure>> = FAILURES;
    return { kind: "failed", failure: failures[code] ?? "dns-error", code };
  } finally {
    clearTimeout(deadline);
  }
}

import { compareText } from "../catalogue/decide";
import { decideServices, factIn } from "../catalogue/service-facts";
import type { Statement } from "../catalogue/statement";
import type { Reading } from "./reading";

/** How a reading differs from what the statements say. */
export interface Comparison {
  /** Facts that nobody stated before. */
  readonly added: readonly Statement[];
  /** Facts of which something else is known, or that were contradicted before. */
  readonly contradicted: readonly Statement[];
  /** Facts that are known already, and that this publisher has not stated, or not so lately. */
  readonly confirmed: readonly Statement[];
  /** Services that the publisher listed before, and lists no longer. */
  readonly gone: readonly string[];
}

/** Compares what an adapter read with all statements. The same edition read again differs in nothing. */
export function compare({ publisher, statements: read, isLook }: Reading, all: readonly Statement[]): Comparison {
  const earlier = latestOf(all.filter(({ source }) => source.startsWith(publisher)));
  const known = decideServices(all);
  const fresh = read.filter((statement) => {
    const before = earlier.get(keyOf(statement)) ?? [];
    return !before.some((one) => isSame(one.value, statement.value) && !(isLook && isLater(statement, one)));
  });
  const decidedOf = ({ service, fact }: Statement) => factIn(known.get(service) ?? {}, fact);
  return {
    added: fresh.filter((statement) => decidedOf(statement) === undefined),
    contradicted: fresh.filter((statement) => {
      const decided = decidedOf(statement);
      return decided !== undefined && !isSame(decided.value, statement.value);
    }),
    confirmed: fresh.filter((statement) => isSame(decidedOf(statement)?.value, statement.value)),
    gone: goneFrom(read, [...earlier.values()].flat()),
  };
}

function goneFrom(read: readonly Statement[], earlier: readonly Statement[]): readonly string[] {
  const listed = new Set(read.map(({ service }) => service));
  const before = earlier
    .filter(({ fact }) => fact === "serviceName" || fact === "seenIn")
    .map(({ service }) => service);
  return [...new Set(before)].filter((service) => !listed.has(service)).sort();
}

/** The newest statements by service and fact; several if they are of one edition. */
function latestOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const latest = new Map<string, readonly Statement[]>();
  for (const statement of statements) {
    const before = latest.get(keyOf(statement)) ?? [];
    const [one] = before;
    const order = one === undefined ? 1 : compareText(dateOf(statement), dateOf(one));
    if (order >= 0) latest.set(keyOf(statement), order > 0 ? [statement] : [...before, statement]);
  }
  return latest;
}

function isLater(one: Statement, other: Statement): boolean {
  return compareText(dateOf(one), dateOf(other)) > 0;
}

function dateOf({ published, readAt }: Statement): string {
  return published ?? readAt;
}

function keyOf({ service, fact }: Statement): string {
  return `${service} ${fact}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** A value as a text that does not depend on the order of lists. */
function canonical(value: unknown): string {
  return Array.isArray(value) ? value.map(canonical).sort().join() : JSON.stringify(value);
}

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
export function compare(reading: Reading, all: readonly Statement[]): Comparison {
  const { publisher, statements: read, isLook } = reading;
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
      return decided !== undefined && !agrees(decided.value, statement);
    }),
    confirmed: fresh.filter((statement) => agrees(decidedOf(statement)?.value, statement)),
    gone: goneFrom(reading, [...earlier.values()].flat()),
  };
}

/** Whether a statement is what is known already; an answer of other regions contradicts nothing. */
function agrees(known: unknown, { fact, value }: Statement): boolean {
  return isSame(known, value) || (fact === "seenIn" && known !== undefined);
}

/** The services that were listed before; of AWS's answers, only those of regions that were asked again. */
function goneFrom({ statements: read, regions }: Reading, earlier: readonly Statement[]): readonly string[] {
  const listed = new Set(read.map(({ service }) => service));
  const before = earlier.flatMap(({ service, fact, value }) => {
    if (fact === "seenIn") return regions?.some((region) => value.includes(region)) ? [service] : [];
    return fact === "serviceName" && regions === undefined ? [service] : [];
  });
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

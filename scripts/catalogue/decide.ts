import { FACT_KINDS, type FactName, type FactValues } from "../../lib/services/fact";
import type { StatementOf } from "./statement";

/** What the statements on one fact come to. */
export interface DecidedFact<Fact extends FactName> {
  /** Undefined if nobody states it, or if equally strong statements contradict each other. */
  readonly value: FactValues[Fact] | undefined;
  /** The statement that decides; in a conflict the newest of the strongest. */
  readonly by: StatementOf<Fact>;
  /** Statements that contradict it, and are neither weaker nor older. */
  readonly against: readonly StatementOf<Fact>[];
}

/** Facts that a service has in any case: the newest of the strongest statements counts, whatever contradicts it. */
const ALWAYS_KNOWN: readonly FactName[] = ["title", "types", "serviceName", "note"];

/** Facts that AWS only ever extends: it adds support and host names, and does not take them away. */
const GROWING: readonly FactName[] = ["policy", "ipv6", "crossRegion", "privateDns", "names", "dualStackNames"];

/**
 * Decides one fact of one service.
 *
 * - the strongest kind counts, and within it the newest statement; one with a doubt is weaker than others of its kind
 * - statements of the same strength and year that contradict each other make a conflict
 * - the newest statement of AWS that agrees dates the fact
 * - what AWS only extends: a later page that adds to a stronger statement counts; weaker sources that say that
 *   support has come since leave it open
 */
export function decideFact<Fact extends FactName>(
  fact: Fact,
  statements: readonly StatementOf<Fact>[],
): DecidedFact<Fact> | undefined {
  const sorted = statements.toSorted(byStrengthThenDate);
  const [strongest] = sorted;
  if (strongest === undefined) return undefined;
  const grown = sorted.find((later) => isGrowth(strongest, later));
  if (grown !== undefined) return settle(fact, grown, sorted, isTrusted(strongest, grown) ? [] : [strongest]);
  return settle(fact, strongest, sorted, []);
}

function settle<Fact extends FactName>(
  fact: Fact,
  by: StatementOf<Fact>,
  sorted: readonly StatementOf<Fact>[],
  contradicted: readonly StatementOf<Fact>[],
): DecidedFact<Fact> {
  const peers = sorted.filter((other) => strengthOf(other) === strengthOf(by) && compareYears(other, by) === 0);
  const fullest = peers.find((other) => peers.every(({ value }) => isPart(value, other.value)));
  if (fullest !== undefined && contradicted.length === 0) {
    return { value: fullest.value, by: newestThatSays(fullest, sorted), against: [] };
  }
  const others = peers.filter(({ value }) => !isPart(value, by.value));
  const isKnown = ALWAYS_KNOWN.includes(fact);
  return { value: isKnown ? by.value : undefined, by, against: [...contradicted, ...others] };
}

/** The newest statement of AWS that says all that a decided one says, or that one: a fact is as fresh as its last reading. */
function newestThatSays<Fact extends FactName>(
  decided: StatementOf<Fact>,
  sorted: readonly StatementOf<Fact>[],
): StatementOf<Fact> {
  const [newest] = sorted
    .filter((other) => isPart(decided.value, other.value) && isPart(other.value, decided.value))
    .filter(({ kind, doubt }) => (kind === "api" || kind === "guide") && doubt === undefined)
    .toSorted((one, other) => compareText(dateOf(other), dateOf(one)));
  return newest ?? decided;
}

/** Whether a later statement says that what a stronger one did not know of has come since. */
function isGrowth<Fact extends FactName>(strongest: StatementOf<Fact>, later: StatementOf<Fact>): boolean {
  if (!GROWING.includes(strongest.fact) || compareYears(later, strongest) <= 0) return false;
  if (Array.isArray(strongest.value)) {
    return isPart(strongest.value, later.value) && !isPart(later.value, strongest.value) && isTrusted(strongest, later);
  }
  const isLacking = strongest.value === false || strongest.value === "unsupported";
  return isLacking && later.value !== strongest.value;
}

/** Whether a weaker source may add to a stronger one: pages of AWS may, and anything to a statement with a doubt. */
function isTrusted(strongest: StatementOf<FactName>, later: StatementOf<FactName>): boolean {
  return later.kind === "api" || later.kind === "guide" || strongest.doubt !== undefined;
}

function byStrengthThenDate(one: StatementOf<FactName>, other: StatementOf<FactName>): number {
  return (
    strengthOf(one) - strengthOf(other) ||
    compareText(dateOf(other), dateOf(one)) ||
    compareText(other.readAt, one.readAt) ||
    compareText(one.source, other.source) ||
    compareText(JSON.stringify(one.value), JSON.stringify(other.value))
  );
}

function strengthOf({ kind, doubt }: StatementOf<FactName>): number {
  return FACT_KINDS.indexOf(kind) + (doubt === undefined ? 0 : 0.5);
}

/** The day of a publication, or that of the reading if the publication has none. */
export function dateOf({ published, readAt }: StatementOf<FactName>): string {
  return published ?? readAt;
}

/** Publications are dated too coarsely for more than the year to count. */
function compareYears(one: StatementOf<FactName>, other: StatementOf<FactName>): number {
  return compareText(dateOf(one).slice(0, 4), dateOf(other).slice(0, 4));
}

/** Whether a value says nothing that another does not say too; the order of lists does not count. */
function isPart(value: unknown, whole: unknown): boolean {
  const parts = partsOf(value);
  const known = new Set(partsOf(whole));
  return Array.isArray(value) ? parts.every((part) => known.has(part)) : parts.join() === [...known].join();
}

function partsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : [JSON.stringify(value)];
}

export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

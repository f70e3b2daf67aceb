import type { Known } from "./unresolved";

/** Whose identities and resources a policy lets pass. */
export interface Owner {
  readonly by: "organization" | "organization path" | "account";
  /** The ids of organizations or accounts, or paths; one token may stand for all of them. */
  readonly ids: readonly Known<string>[];
}

/** Where a statement of a workload set is to apply. */
export interface SetContext {
  /** The region of the service. */
  readonly region: Known<string>;
  /** The owner that the policy names; undefined if it names none. */
  readonly owner: Owner | undefined;
}

/** What a construct knows of a statement that a workload set adds. */
export interface OfSet {
  /** The identity or resource of an owner to which it is limited; null if it is limited to none. */
  readonly own: "principal" | "resource" | "node" | null;
  /** Who asks for what. */
  readonly about: string;
  /** The statement in its place; undefined if it needs an owner who is not known, or if AWS has nothing in the region. */
  resolve(context: SetContext): object | undefined;
}

/** The statements that a workload set adds, by service; a service without any has none in its list. */
export type SetNeeds = Readonly<Record<string, readonly object[]>>;

const NAME = "cdktf-aws-vpc-endpoints";
const OF_SET = Symbol.for(`${NAME}: statement of a workload set`);
const NEEDS = `${NAME}: needs of `;

/**
 * Marks a statement as one that a workload set adds, not the user. A copy with changes is the user's: it has no mark,
 * and `JSON.stringify` and comparisons do not see one.
 */
export function markOfSet<Statement extends object>(statement: Statement, facts: OfSet): Statement {
  return Object.defineProperty({ ...statement }, OF_SET, { value: facts });
}

/** What is known of a statement that a workload set added; undefined for a statement of the user's. */
export function ofSet(statement: unknown): OfSet | undefined {
  if (typeof statement !== "object" || statement === null) return undefined;
  const { [OF_SET]: facts }: { readonly [OF_SET]?: OfSet } = statement;
  return facts;
}

const NO_NOTES: Readonly<Record<symbol, SetNeeds>> = {};

/**
 * Notes in a map of services what a workload set needs. A spread copies the note, so that a service after the set, as
 * in `{ ...ecsFargate(), s3: {} }`, replaces the options of the set without losing what the workload needs.
 */
export function noteNeeds<Services extends object>(services: Services, workload: string, needs: SetNeeds): Services {
  return { ...services, [Symbol.for(`${NEEDS}${workload}`)]: needs };
}

/** The notes in a map of services, as they can be spread into another map. */
export function notesIn(services: object): Readonly<Record<symbol, SetNeeds>> {
  const symbols = Object.getOwnPropertySymbols(services).filter((one) => one.description?.startsWith(NEEDS));
  if (symbols.length === 0) return NO_NOTES;
  return Object.fromEntries(symbols.map((symbol) => [symbol, Reflect.get(services, symbol)]));
}

/** What the workload sets in a map of services need. */
export function needsIn(services: object): readonly SetNeeds[] {
  const notes = notesIn(services);
  return Object.getOwnPropertySymbols(notes).map((symbol) => notes[symbol] ?? {});
}

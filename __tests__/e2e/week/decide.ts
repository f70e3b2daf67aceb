import type { Known, Value } from "./known";

/** A request of a call: an action on a resource. */
export interface WeekRequest {
  readonly action: string;
  readonly resource: Known;
  /** The account of its resource, if the requests of a call act on things of several. @default - that of the call */
  readonly owner?: Known;
}

/** The condition keys of a request. */
export type KeysOf = (request: WeekRequest) => ReadonlyMap<string, Known>;

/** A request as the meaning of a policy asks for it. */
export interface Asked {
  readonly action: string;
  /** The ARN of the resource; `*` for actions that have none. */
  readonly resource: () => string;
  /** The value of a condition key, which nobody has if it is null. */
  readonly key: (name: string) => Value;
}

/** What a policy means, in plain code: whether a request passes. */
export type Meaning = (asked: Asked) => boolean;

/** What a command may say about a call. */
export type Verdict = "allowed" | "denied" | "depends";

/** The true decision about a call through one endpoint. */
export interface Truth {
  /** What AWS would have decided. */
  readonly actual: "allowed" | "denied";
  /** What may be said of the record: one answer, or two if a careful reader may conclude more than is stated. */
  readonly answers: readonly Verdict[];
  /** Whether nothing that the decision rests on is open, so that "depends" would be wrong. */
  readonly certain: boolean;
}

/** Thrown to ask for the value of something that is open. */
class Unassigned extends Error {
  constructor(readonly what: string) {
    super(`Not assigned: ${what}`);
  }
}

interface Outcomes {
  readonly found: ReadonlySet<boolean>;
  readonly wasAsked: boolean;
}

/** Decides the requests of a call under every possible value of what its record leaves open. */
export function decide(meaning: Meaning, requests: readonly WeekRequest[], keysOf: KeysOf): Truth {
  const isOpen = (known: Known) => known.shown === "open";
  const isNotStated = (known: Known) => known.shown !== "stated";
  const [actual, careful, stated] = [() => false, isOpen, isNotStated].map((hides) =>
    together(requests.map((request) => explore(meaning, request, keysOf(request), hides))),
  );
  const answers = [verdictOf(careful?.found), verdictOf(stated?.found)];
  return {
    actual: actual?.found.has(true) ? "allowed" : "denied",
    answers: [...new Set(answers)],
    certain: !stated?.wasAsked,
  };
}

/** A call passes if all its requests pass. */
function together(all: readonly Outcomes[]): Outcomes {
  const someCanFail = all.some(({ found }) => found.has(false));
  const allCanPass = all.every(({ found }) => found.has(true));
  const found = new Set([...(someCanFail ? [false] : []), ...(allCanPass ? [true] : [])]);
  return { found, wasAsked: all.some(({ wasAsked }) => wasAsked) };
}

function verdictOf(found: ReadonlySet<boolean> | undefined): Verdict {
  if (found?.size === 2) return "depends";
  return found?.has(true) ? "allowed" : "denied";
}

function explore(
  meaning: Meaning,
  { action, resource }: WeekRequest,
  keys: ReadonlyMap<string, Known>,
  hides: (known: Known) => boolean,
): Outcomes {
  const all = new Map([...keys, ["resource", resource]]);
  const found = new Set<boolean>();
  let wasAsked = false;
  const visit = (assigned: ReadonlyMap<string, Value>): void => {
    const lookUp = (name: string): Value => {
      const known = all.get(name);
      if (known === undefined) throw new Error(`The week says nothing of ${name}`);
      if (!hides(known)) return known.value;
      const value = assigned.get(name);
      if (value === undefined) throw new Unassigned(name);
      return value;
    };
    try {
      found.add(meaning({ action, resource: () => lookUp("resource") ?? "*", key: lookUp }));
    } catch (error) {
      if (!(error instanceof Unassigned)) throw error;
      wasAsked = true;
      for (const value of all.get(error.what)?.possible ?? []) visit(new Map([...assigned, [error.what, value]]));
    }
  };
  visit(new Map());
  return { found, wasAsked };
}

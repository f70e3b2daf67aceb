import type { ContextValue } from "../../../lib/policy/evaluate/request";
import { rememberBy } from "../../remember-by";
import type { CallFacts, Keys } from "./call-facts";

/** The condition keys of a request, by their names in lower case. Requests whose keys are the same may share one. */
export type Context = Keys;

/** Gives a context with one more key if somebody asks for that key. */
export type PutKey = (context: Context, key: string, value: ContextValue | undefined | (() => ContextValue)) => Context;

const MOST_REMEMBERED = 20_000;

/** Stands before the members of a list. */
const LIST = {};

/** The context without keys. */
const EMPTY: Context = {};

/**
 * Makes what puts keys into contexts: what is not known is left out, and so is what nobody asks for. Equal contexts are
 * one object, as long as they are remembered.
 */
export function makePutKey({ keys: wanted }: CallFacts): PutKey {
  const known = rememberBy<Context>(MOST_REMEMBERED);
  return (context, key, given) => {
    if (given === undefined || wanted?.has(key) === false) return context;
    const value = typeof given === "function" ? given() : given;
    const place = known.placeOf(
      typeof value === "string" || value === null ? [context, key, value] : [context, key, LIST, ...value],
    );
    place.value ??= { ...context, [key]: value };
    return place.value;
  };
}

/** What the requests of a caller have in common: what is assumed, unless their record proves another value. */
export function baseContext(keys: readonly Keys[], { assumed }: CallFacts, put: PutKey): Context {
  const all = Object.assign(Object.fromEntries(assumed), ...keys);
  let context = EMPTY;
  for (const [key, value] of Object.entries<ContextValue>(all)) context = put(context, key, value);
  return context;
}

import type { ContextValue } from "../../../lib/policy/evaluate/request";
import type { CallFacts, Keys } from "./call-facts";

/** A context that is being put together. */
export type Context = Record<string, ContextValue>;

/** Puts a key into a context if somebody asks for it. */
export type PutKey = (context: Context, key: string, value: ContextValue | undefined | (() => ContextValue)) => void;

/** Makes what puts keys into contexts: what is not known is left out, and so is what nobody asks for. */
export function makePutKey({ keys: wanted }: CallFacts): PutKey {
  return (context, key, value) => {
    if (value === undefined || wanted?.has(key) === false) return;
    context[key] = typeof value === "function" ? value() : value;
  };
}

/** What the requests of a caller have in common: what is assumed, unless their record proves another value. */
export function baseContext(keys: readonly Keys[], { assumed }: CallFacts, put: PutKey): Context {
  const context: Context = {};
  for (const part of [Object.fromEntries(assumed), ...keys]) {
    for (const [key, value] of Object.entries(part)) put(context, key, value);
  }
  return context;
}

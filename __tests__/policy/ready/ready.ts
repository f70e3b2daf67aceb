import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { renderPolicy } from "../../../lib/policy/document/render";

/** The document that statements become. */
export function documentOf(statements: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(renderPolicy(normalizePolicy(statements, ["policy"]))));
}

/** What a call that must fail says. */
export function message(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("Nothing was refused");
}

/** Calls a function as JavaScript can: with anything. */
export function callWith(call: (...args: never) => unknown, ...args: readonly unknown[]): unknown {
  return Reflect.apply(call, undefined, args);
}

import { isUnresolved } from "./unresolved";

/** Whether a value is a plain object: no list, no instance of a class, no token. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  return !Array.isArray(value) && !isInstance(value) && !isUnresolved(value);
}

/** Whether a value is an object of a class, which may be large or refer to itself. */
export function isInstance(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Object.prototype itself would not do: code that runs in another context, as under Jest, has its own.
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

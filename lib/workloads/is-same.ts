import { isObject } from "../shapes/is-object";

/** Whether two values are equal throughout; Terraform's expressions are instances of classes, and equal only themselves. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  return Object.keys({ ...one, ...other }).every((name) => isSame(one[name], other[name]));
}

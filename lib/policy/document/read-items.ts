import { isObject } from "../../shapes/is-object";
import type { Path, Problem } from "../../shapes/problem";
import type { Reader } from "../../shapes/reader";
import { emptyPolicyList } from "../../shapes/rules/empty-policy-list";
import { repeatedPolicyValue } from "../../shapes/rules/repeated-policy-value";
import { unknownElement } from "../../shapes/rules/unknown-element";
import { wrongType } from "../../shapes/rules/wrong-type";
import { isUnresolved } from "../../shapes/unresolved";
import type { Item } from "./normal";

/** The elements of a policy, a statement or principals by their names. */
export type Elements = Readonly<Record<string, unknown>>;

/** What is wrong with the names of elements; one without a value counts as absent. */
export function checkElementNames(elements: Elements, path: Path, names: readonly string[]) {
  const others = Object.keys(elements).filter((name) => !names.includes(name) && elements[name] !== undefined);
  return others.flatMap((name) => unknownElement.check([...path, name], name, names));
}

/** What a list of a policy may hold. */
export interface ItemOptions {
  /** Whether one value may replace a list of one. */
  readonly singleValues: boolean;
  /**
   * Whether numbers and booleans may replace their text.
   *
   * @default false
   */
  readonly scalars?: boolean;
  /**
   * Whether `unchecked(...)` may replace a value.
   *
   * @default false
   */
  readonly unchecked?: boolean;
  /** What to call the values in messages. */
  readonly what: string;
}

/** Reads a list of texts and tokens; one token may replace the whole list. */
export function itemsOf(options: ItemOptions): Reader<readonly Item[]> {
  return (value, path, problems) => {
    const items = readMembers(value, path, options, problems);
    problems.push(...findRepeated(items));
    return items;
  };
}

/** Reads one text or token; nothing if the value is neither. */
export const readItem: Reader<Item | undefined> = (value, path, problems) => {
  if (typeof value === "string" || isUnresolved(value)) return { value, path, unchecked: false };
  problems.push(...wrongType.check(path, value, "a string"));
  return undefined;
};

function readMembers(value: unknown, path: Path, options: ItemOptions, problems: Problem[]): readonly Item[] {
  const { singleValues, unchecked, what } = options;
  if (Array.isArray(value)) {
    problems.push(...emptyPolicyList.check(path, value, what));
    return value.flatMap((member, index) => readMember(member, [...path, index], options, problems));
  }
  if (singleValues || isUnresolved(value) || (unchecked && isUnchecked(value))) {
    return readMember(value, path, options, problems);
  }
  problems.push(...wrongType.check(path, value, `a list of ${what}`));
  return [];
}

function readMember(
  value: unknown,
  path: Path,
  { scalars = false, unchecked = false, what }: ItemOptions,
  problems: Problem[],
): readonly Item[] {
  if (typeof value === "string" || isUnresolved(value)) return [{ value, path, unchecked: false }];
  if (unchecked && isUnchecked(value)) {
    const items = readMembers(value.unchecked, path, { singleValues: true, what }, problems);
    return items.map((item) => ({ ...item, unchecked: true }));
  }
  const isScalar = typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  if (scalars && isScalar) return [{ value: String(value), path, unchecked: false }];
  problems.push(...wrongType.check(path, value, `one of the ${what} as text`));
  return [];
}

function isUnchecked(value: unknown): value is { readonly unchecked: unknown } {
  return isObject(value) && Object.keys(value).join() === "unchecked";
}

function findRepeated(items: readonly Item[]): readonly Problem[] {
  if (items.length < 2) return [];
  const before = new Set<unknown>();
  return items.flatMap(({ value, path }) => {
    const found = repeatedPolicyValue.check(path, value, before);
    before.add(value);
    return found;
  });
}

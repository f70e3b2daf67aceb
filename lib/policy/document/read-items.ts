import { memberPath, type Problem } from "../../problems";
import { nearest } from "../../services/nearest";
import { isUnresolved } from "../../shapes/unresolved";
import { emptyPolicyList, notText, repeatedItem, unknownElement } from "../policy-problems";
import type { Item } from "./normal";

type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object with members of its own, rather than a list or a token. */
export function isRecord(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isUnresolved(value);
}

/** Reports members whose names are not among the known ones. */
export function findUnknown(
  value: Members,
  path: string,
  names: readonly string[],
  problems: Problem[],
): void {
  for (const name of unknownNames(value, names)) {
    problems.push(unknownElement(memberPath(path, name), name, nearest(name, names), names));
  }
}

/** The names of the members that have a value and are not among the known ones. */
export function unknownNames(value: Members, names: readonly string[]): readonly string[] {
  return Object.keys(value).filter((name) => !names.includes(name) && value[name] !== undefined);
}

/** What a list may hold besides text. */
export interface ItemOptions {
  /** Whether one value may stand for a list of one. */
  readonly singleValues: boolean;
  /** Whether numbers and booleans may stand for their text. */
  readonly scalars?: boolean;
  /** Whether values may be exempt from look-up. */
  readonly unchecked?: boolean;
  /** What to call the values in messages. */
  readonly what: string;
}

/** Reads a list of texts and tokens; a token may also stand in place of the whole list. */
export function readItems(
  value: unknown,
  path: string,
  options: ItemOptions,
  problems: Problem[],
): readonly Item[] {
  if (!Array.isArray(value)) return readSingle(value, path, options, problems);
  if (value.length === 0) problems.push(emptyPolicyList(path, options.what));
  const items = value.flatMap((member, index) => readItem(member, `${path}[${index}]`, options, problems));
  problems.push(...findRepeated(items));
  return items;
}

function readSingle(
  value: unknown,
  path: string,
  options: ItemOptions,
  problems: Problem[],
): readonly Item[] {
  if (options.singleValues || isUnresolved(value) || (options.unchecked && isUnchecked(value))) {
    return readItem(value, path, options, problems);
  }
  problems.push(notText(path, value, `a list of ${options.what}`));
  return [];
}

/** Reads one text or token; nothing where it is neither. */
export function readItem(
  value: unknown,
  path: string,
  { scalars = false, unchecked = false, what }: Omit<ItemOptions, "singleValues">,
  problems: Problem[],
): readonly Item[] {
  if (typeof value === "string" || isUnresolved(value)) return [{ value, path, unchecked: false }];
  if (unchecked && isUnchecked(value)) {
    const items = readItems(value.unchecked, path, { singleValues: true, what }, problems);
    return items.map((item) => ({ ...item, unchecked: true }));
  }
  const isScalar = typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  if (scalars && isScalar) return [{ value: String(value), path, unchecked: false }];
  problems.push(notText(path, value, `one of the ${what} as text`));
  return [];
}

function isUnchecked(value: unknown): value is { readonly unchecked: unknown } {
  return isRecord(value) && Object.keys(value).join() === "unchecked";
}

function findRepeated(items: readonly Item[]): readonly Problem[] {
  const values = items.map((item) => item.value);
  return items.flatMap(({ value, path }, index) => {
    return typeof value === "string" && values.indexOf(value) < index ? [repeatedItem(path, value)] : [];
  });
}

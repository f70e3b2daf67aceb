import { nearest } from "../services/nearest";
import { isObject } from "./is-object";
import type { Path, Problem } from "./problem";
import { type Reader, refuse } from "./reader";
import { missingOption } from "./rules/missing-option";
import { unknownOption } from "./rules/unknown-option";
import { wrongType } from "./rules/wrong-type";
import { isUnresolved, type Known } from "./unresolved";

/** Reads an object whose keys are the user's own. */
export function mapOf<Item>(item: Reader<Item>, what: string): Reader<Known<Readonly<Record<string, Item>>>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    if (!isObject(value)) return refuse(problems, wrongType.check(path, value, `a map of ${what}`));
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, item(member, [...path, key], problems)]),
    );
  };
}

/** A reader, or a row of a table that has one, for each option of an object. */
export type Fields<Options> = {
  readonly [Name in keyof Options]-?: Reader<Options[Name]> | { readonly read: Reader<Options[Name]> };
};

/** The options of an object that must be given, each with what to give. */
export type RequiredOptions<Options> = { readonly [Name in keyof Options]?: string };

/** Reads an object of named options; any name that is not among `names` is refused with the nearest one. */
export function record<Options>(
  fields: Fields<Options>,
  required: RequiredOptions<NoInfer<Options>> = {},
  names: readonly string[] = Object.keys(fields),
): Reader<Partial<Options>> {
  return (value, path, problems) => {
    const given: Partial<Options> = {};
    if (!isObject(value)) {
      problems.push(...wrongType.check(path, value, "an object of options"));
      return given;
    }
    for (const written of Object.keys(value)) {
      // One object may be spread into constructs of which only one has the option.
      const isLeftOut = written in fields && value[written] === undefined;
      if (isLeftOut || names.includes(written)) continue;
      problems.push(...readMisspelt(fields, names, { value, written, path: [...path, written] }, given));
    }
    for (const name in fields) {
      if (value[name] === undefined || !names.includes(name)) continue;
      given[name] = readerOf(fields[name])(value[name], [...path, name], problems);
    }
    problems.push(...missingFrom(given, required, path));
    return given;
  };
}

/** A member of an object with an unknown name. */
interface Misspelt {
  readonly value: Readonly<Record<string, unknown>>;
  readonly written: string;
  readonly path: Path;
}

/** Reads a member with an unknown name as the option that is meant, so that nothing seems to be missing. */
function readMisspelt<Options>(
  fields: Fields<Options>,
  names: readonly string[],
  { value, written, path }: Misspelt,
  given: Partial<Options>,
): readonly Problem[] {
  const near = nearestNames(written, names);
  const meant = near.filter((name) => value[name] === undefined);
  const found = value[written] === undefined ? [] : readMember(fields, meant, value[written], path, given);
  return [...unknownOption.check(path, near, names), ...found.filter((problem) => !isAt(problem, path))];
}

function missingFrom<Options>(
  given: Partial<Options>,
  required: RequiredOptions<Options>,
  path: Path,
): readonly Problem[] {
  const found: Problem[] = [];
  for (const name in required) {
    const what = required[name];
    if (what !== undefined && !Object.hasOwn(given, name)) found.push(...missingOption.check([...path, name], what));
  }
  return found;
}

/** Reads a member of an object as the first of some options that its shape fits, and returns what is wrong with it. */
function readMember<Options>(
  fields: Fields<Options>,
  names: readonly string[],
  member: unknown,
  path: Path,
  given: Partial<Options>,
): readonly Problem[] {
  const attempts: { readonly found: readonly Problem[]; readonly keep: () => void }[] = [];
  const attempt = <Name extends Extract<keyof Options, string>>(name: Name) => {
    const found: Problem[] = [];
    const read = readerOf(fields[name])(member, path, found);
    const keep = () => {
      given[name] = read;
    };
    attempts.push({ found, keep });
  };
  for (const name in fields) if (names.includes(name)) attempt(name);
  const best = attempts.find(({ found }) => !found.some((problem) => isAt(problem, path))) ?? attempts[0];
  best?.keep();
  return best?.found ?? [];
}

function readerOf<Value>(field: Reader<Value> | { readonly read: Reader<Value> }): Reader<Value> {
  return typeof field === "function" ? field : field.read;
}

function isAt(problem: Problem, path: Path): boolean {
  return problem.path.length === path.length;
}

/** The nearest of some names in camel case: by their letters, then by their words. */
function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const inWords = (text: string) => text.replace(/[A-Z]/g, " $&");
  const byWords = nearest(inWords(name), names.map(inWords)).map((words) => words.replaceAll(" ", ""));
  return [...new Set([...nearest(name, names), ...byWords])].slice(0, 3);
}

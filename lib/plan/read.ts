import {
  emptyList,
  isInstance,
  list,
  memberPath,
  type Problem,
  repeated,
  unknownOption,
  wrongType,
} from "../problems";
import { nearest } from "../services/nearest";
import { isUnresolved, type Unresolved, tokenValue as unresolved } from "../shapes/unresolved";

/** A value as the user wrote it, or one that only Terraform knows and that no rule may look into. */
export type Known<Value> = Value | Unresolved;

/** Turns something a user passed into a typed value, and reports what it cannot accept. */
export type Reader<Value> = (value: unknown, path: string, problems: Problem[]) => Value;

/** What a reader gives for a value that it refused: no later rule looks into it, so one mistake is told once. */
const REFUSED = unresolved("refused");

/** A rule about a text: the problem, or nothing when the text is fine. */
export type TextRule = (text: string, path: string) => Problem | undefined;

/** Reads text, optionally held to a rule. */
export function text(rule?: TextRule): Reader<Known<string>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    if (typeof value !== "string") return refuse(problems, wrongType(path, value, "a string"));
    const problem = rule?.(value, path);
    return problem ? refuse(problems, problem) : value;
  };
}

/** Reads true or false. */
export const flag: Reader<Known<boolean>> = (value, path, problems) => {
  if (isUnresolved(value) || typeof value === "boolean") return value;
  return refuse(problems, wrongType(path, value, "true or false"));
};

/** Reads text that must be known at synth, optionally held to a rule; one that is refused counts as left out. */
export function literal(rule?: TextRule): Reader<string | undefined> {
  return (value, path, problems) => {
    if (typeof value !== "string") problems.push(wrongType(path, value, "a string that is known at synth"));
    const problem = typeof value === "string" ? rule?.(value, path) : undefined;
    if (problem) problems.push(problem);
    return typeof value === "string" && !problem ? value : undefined;
  };
}

/** Reads a number that must be known at synth; one that is refused counts as left out. */
export function literalNumber(what: string, fits: (value: number) => boolean): Reader<number | undefined> {
  return (value, path, problems) => {
    if (typeof value === "number" && fits(value)) return value;
    problems.push(wrongType(path, value, `${what}, known at synth`));
    return undefined;
  };
}

/** Reads true or false, which must be known at synth; one that is refused counts as left out. */
export const literalFlag: Reader<boolean | undefined> = (value, path, problems) => {
  if (typeof value === "boolean") return value;
  problems.push(wrongType(path, value, "true or false, known at synth"));
  return undefined;
};

/** Reads one of the given words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Reader<Known<Word>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    const word = words.find((candidate) => candidate === value);
    return word ?? refuse(problems, wrongType(path, value, list(words)));
  };
}

/** Reads one of the given words, which must be known at synth. */
export function literalOneOf<const Word extends string>(words: readonly Word[]): Reader<Word | undefined> {
  return (value, path, problems) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) problems.push(wrongType(path, value, list(words)));
    return word;
  };
}

/** Reads a whole number within bounds. */
export function integer(least: number, most: number): Reader<Known<number>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    const fits = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    return fits ? value : refuse(problems, wrongType(path, value, `a whole number from ${least} to ${most}`));
  };
}

/** Reads a list without repeated members; an empty one is refused unless `mayBeEmpty`. */
export function listOf<Item>(
  item: Reader<Item>,
  what: string,
  { mayBeEmpty = false } = {},
): Reader<Known<readonly Item[]>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    if (!Array.isArray(value)) return refuse(problems, wrongType(path, value, `a list of ${what}`));
    if (value.length === 0 && !mayBeEmpty) return refuse(problems, emptyList(path, what));
    return readItems(value, item, path, problems);
  };
}

/** Reads a list whose length must be known at synth; one that is refused counts as empty. */
export function literalListOf<Item>(item: Reader<Item>, what: string): Reader<readonly Item[]> {
  return (value, path, problems) => {
    if (Array.isArray(value) && value.length > 0) return readItems(value, item, path, problems);
    problems.push(Array.isArray(value) ? emptyList(path, what) : wrongType(path, value, `a list of ${what}`));
    return [];
  };
}

function readItems<Item>(
  members: readonly unknown[],
  item: Reader<Item>,
  path: string,
  problems: Problem[],
): readonly Item[] {
  return members.map((member, index) => {
    const isText = typeof member === "string";
    if (isText && members.indexOf(member) < index) problems.push(repeated(`${path}[${index}]`, member));
    return item(member, `${path}[${index}]`, problems);
  });
}

/** Reads an object whose keys are the user's own. */
export function mapOf<Item>(item: Reader<Item>, what: string): Reader<Known<Readonly<Record<string, Item>>>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    if (!isObject(value)) return refuse(problems, wrongType(path, value, `a map of ${what}`));
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, item(member, memberPath(path, key), problems)]),
    );
  };
}

/** One reader for each option of an object. */
export type Fields<Options> = { readonly [Name in keyof Options]-?: Reader<Options[Name]> };

/** Reads an object of named options; a name that is not among them is refused with the nearest one that is. */
export function record<Options>(fields: Fields<Options>): Reader<Partial<Options>> {
  const names = Object.keys(fields);
  return (value, path, problems) => {
    const given: Partial<Options> = {};
    if (!isObject(value)) {
      problems.push(wrongType(path, value, "an object of options"));
      return given;
    }
    for (const [written, member] of Object.entries(value)) {
      const at = memberPath(path, written);
      if (names.includes(written)) {
        if (member !== undefined) problems.push(...readMember(fields, [written], member, at, given));
        continue;
      }
      const near = nearestNames(written, names);
      problems.push(unknownOption(at, near, names));
      // Read as the option that is meant, so that nothing seems to be missing.
      const meant = near.filter((name) => value[name] === undefined);
      const found = member === undefined ? [] : readMember(fields, meant, member, at, given);
      problems.push(...found.filter((problem) => problem.path !== at));
    }
    return given;
  };
}

/** Reads a member of an object as the first of some options that its shape fits, and gives what is wrong with it. */
function readMember<Options>(
  fields: Fields<Options>,
  names: readonly string[],
  member: unknown,
  path: string,
  given: Partial<Options>,
): readonly Problem[] {
  const attempts: { readonly found: readonly Problem[]; readonly keep: () => void }[] = [];
  const attempt = <Name extends Extract<keyof Options, string>>(name: Name) => {
    const found: Problem[] = [];
    const read = fields[name](member, path, found);
    const keep = () => {
      given[name] = read;
    };
    attempts.push({ found, keep });
  };
  for (const name in fields) if (names.includes(name)) attempt(name);
  const best = attempts.find(({ found }) => found.every((problem) => problem.path !== path)) ?? attempts[0];
  best?.keep();
  return best?.found ?? [];
}

/** The nearest of some names in camel case: by their letters, then by their words. */
function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const inWords = (text: string) => text.replace(/[A-Z]/g, " $&");
  const byWords = nearest(inWords(name), names.map(inWords)).map((words) => words.replaceAll(" ", ""));
  return [...new Set([...nearest(name, names), ...byWords])].slice(0, 3);
}

/** Whether a value is an object with members of its own, rather than a list, a function or a token. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !isInstance(value) &&
    !isUnresolved(value)
  );
}

/** Whether a value has members that may be options: an object, also of a class, but no list. */
export function hasOptions(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(problems: Problem[], problem: Problem): Unresolved {
  problems.push(problem);
  return REFUSED;
}

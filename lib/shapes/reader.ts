import type { Path, Problem } from "./problem";
import { missingOption } from "./rules/missing-option";
import { numberOutOfRange } from "./rules/number-out-of-range";
import { wrongType } from "./rules/wrong-type";
import { quoteList } from "./text";
import { isUnresolved, type Known, REFUSED, type Unresolved } from "./unresolved";

/** Turns a value of any shape into a typed one, and adds what it cannot accept to the problems. */
export type Reader<Value> = (value: unknown, path: Path, problems: Problem[]) => Value;

/** What is wrong with a text. */
export type TextCheck = (path: Path, text: string) => readonly Problem[];

const ACCEPT: TextCheck = () => [];

/** Reads any value as it is. */
export const anything: Reader<unknown> = (value) => value;

/** Reads a text, optionally with a check. */
export function text(check: TextCheck = ACCEPT): Reader<Known<string>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    if (typeof value !== "string") return refuse(problems, wrongType.check(path, value, "a string"));
    const found = check(path, value);
    return found.length > 0 ? refuse(problems, found) : value;
  };
}

/** Reads true or false. */
export const flag: Reader<Known<boolean>> = (value, path, problems) => {
  if (isUnresolved(value) || typeof value === "boolean") return value;
  return refuse(problems, wrongType.check(path, value, "true or false"));
};

/** Reads a text that must be known at synth, optionally with a check; one that is refused counts as left out. */
export function literal(check: TextCheck = ACCEPT): Reader<string | undefined> {
  return (value, path, problems) => {
    const isText = typeof value === "string";
    const found = isText ? check(path, value) : wrongType.check(path, value, "a string that is known at synth");
    problems.push(...found);
    return isText && found.length === 0 ? value : undefined;
  };
}

/** Reads a number that must be known at synth; one that is refused counts as left out. */
export function literalNumber(what: string, fits: (value: number) => boolean): Reader<number | undefined> {
  return (value, path, problems) => {
    if (typeof value === "number" && fits(value)) return value;
    problems.push(...wrongType.check(path, value, `${what}, known at synth`));
    return undefined;
  };
}

/** Reads a number within bounds that must be known at synth; one that is refused counts as left out. */
export function literalAmount(least: number, most: number, { whole = false } = {}): Reader<number | undefined> {
  return (value, path, problems) => {
    const isNumber = typeof value === "number" && (whole ? Number.isInteger(value) : !Number.isNaN(value));
    const found = isNumber
      ? numberOutOfRange.check(path, value, least, most)
      : wrongType.check(path, value, whole ? "a whole number" : "a number");
    problems.push(...found);
    return isNumber && found.length === 0 ? value : undefined;
  };
}

/** Reads true or false, which must be known at synth; anything else counts as left out. */
export const literalFlag: Reader<boolean | undefined> = (value, path, problems) => {
  if (typeof value === "boolean") return value;
  problems.push(...wrongType.check(path, value, "true or false, known at synth"));
  return undefined;
};

/** Reads one of the given words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Reader<Known<Word>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    const word = words.find((candidate) => candidate === value);
    return word ?? refuse(problems, wrongType.check(path, value, quoteList(words)));
  };
}

/** Reads one of the given words, which must be known at synth. */
export function literalOneOf<const Word extends string>(words: readonly Word[]): Reader<Word | undefined> {
  return (value, path, problems) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) problems.push(...wrongType.check(path, value, quoteList(words)));
    return word;
  };
}

/** Reads a whole number within bounds. */
export function integer(least: number, most: number): Reader<Known<number>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    const fits = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    const expected = `a whole number from ${least} to ${most}`;
    return fits ? value : refuse(problems, wrongType.check(path, value, expected));
  };
}

/** Reports an option that must be given and is not. */
export function demand(value: unknown, path: Path, what: string, problems: Problem[]): void {
  if (value === undefined) problems.push(...missingOption.check(path, what));
}

/** Adds problems, and returns the value that no later rule looks into. */
export function refuse(problems: Problem[], found: readonly Problem[]): Unresolved {
  problems.push(...found);
  return REFUSED;
}

import { isObject } from "../../shapes/is-object";
import { type Problem, rejectCall } from "../../shapes/problem";
import { demand, type Reader } from "../../shapes/reader";

/** Reads options of which some must be given; each of those comes with what it is, for the message. */
export function requiring<Options extends object>(
  required: { readonly [Name in keyof Options]?: string },
  read: Reader<Options>,
): Reader<Options> {
  return (value, path, problems) => {
    const given = read(value, path, problems);
    if (!isObject(value)) return given;
    for (const name in required) demand(given[name], [...path, name], required[name] ?? "", problems);
    return given;
  };
}

/** Throws one error with everything that is wrong with the options of a call. */
export function rejectOptions(call: string, options: unknown, read: Reader<unknown>): void {
  const problems: Problem[] = [];
  read(options, ["options"], problems);
  rejectCall(call, problems);
}

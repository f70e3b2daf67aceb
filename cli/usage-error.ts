import type { Command } from "commander";
import { type Problem, writePath, writeProblem } from "../lib/shapes/problem";
import { oneLine } from "./one-line";

/** The exit code if the arguments are wrong. */
export const WRONG_USAGE = 2;

/** Ends the command line with exit code 2 and one line on standard error. */
export function exitWithUsageError(command: Command, message: string): never {
  return command.error(`error: ${oneLine(message)}`, { exitCode: WRONG_USAGE });
}

/** Does the same with all problems of an input; `optionOf` names the option that gives each part of it. */
export function exitWithProblems(
  command: Command,
  problems: readonly Problem[],
  optionOf: Readonly<Record<string, string>>,
): never {
  const texts = problems.map((problem) => {
    const { path } = problem;
    const at = optionOf[path[0] ?? ""] ?? writePath(path);
    return `${at === "" ? "" : `${at}: `}${writeProblem({ ...problem, path: [] })}`;
  });
  return exitWithUsageError(command, [...new Set(texts)].join("; "));
}

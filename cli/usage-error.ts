import type { Command } from "commander";
import { describe, type Problem } from "../lib/problems";

const WRONG_USAGE = 2;

/** Ends the command line with exit code 2 and one line on standard error. */
export function refuse(command: Command, message: string): never {
  return command.error(`error: ${message.replace(/\s*\n\s*/g, " ")}`, { exitCode: WRONG_USAGE });
}

/** Refuses with all problems in one line; `optionOf` says which option gives each part of the input. */
export function refuseProblems(
  command: Command,
  problems: readonly Problem[],
  optionOf: Readonly<Record<string, string>>,
): never {
  const texts = problems.map((problem) => {
    const part = /^\w+/.exec(problem.path)?.[0] ?? "";
    return describe({ ...problem, path: optionOf[part] ?? problem.path });
  });
  return refuse(command, [...new Set(texts)].join("; "));
}

import { type Path, type Problem, writePath, writeProblem } from "../lib/shapes/problem";
import type { Reader } from "../lib/shapes/reader";

/** The rules that found problems and where: `malformed-id vpcId`. */
export function found(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ rule, path }) => `${rule} ${writePath(path)}`.trim());
}

/** Problems as the user reads them. */
export function written(problems: readonly Problem[]): readonly string[] {
  return problems.map(writeProblem);
}

/** What a reader returns for a value, and the problems that it finds. */
export function readAs<Value>(reader: Reader<Value>, value: unknown, path: Path = ["option"]) {
  const problems: Problem[] = [];
  const read = reader(value, path, problems);
  return { read, problems, found: found(problems) };
}

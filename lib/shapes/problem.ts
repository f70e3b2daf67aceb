/** Where in the input something is: the names and indexes that lead to it. */
export type Path = readonly (string | number)[];

/** Whether a problem stops the synth, or becomes an annotation of the construct. */
export type Severity = "error" | "warn";

/** Something about the user's input that is refused, or that the user is warned of. */
export interface Problem {
  /** The id of the rule that found it. */
  readonly rule: string;
  /** Where in the input. */
  readonly path: Path;
  /** What was received, what is allowed and what to do, without the path. */
  readonly message: string;
  readonly severity: Severity;
}

/** A path as JavaScript writes it: `services["ecr.dkr"].ports[0]`. */
export function writePath(path: Path): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === "number") return `${written}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${written}[${JSON.stringify(key)}]`;
    return written === "" ? key : `${written}.${key}`;
  }, "");
}

/** A problem as text: its path, its message, and the id of its rule at the end of the first line. */
export function writeProblem({ rule, path, message }: Problem): string {
  const [line, ...more] = message.split("\n");
  const at = path.length === 0 ? "" : `${writePath(path)}: `;
  return [`${at}${line} (${rule})`, ...more].join("\n");
}

/** The text of an error with all problems: `Cannot call lambda(): 2 problems`, then a line each. */
export function writeRefusal(title: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${title}: ${count}`, ...problems.map((problem) => `  - ${writeProblem(problem)}`)].join("\n");
}

/** An error about one use of a construct, with its problems alone. */
export function errorOf(problems: readonly Problem[]): Error {
  return new Error(problems.map(writeProblem).join("\n"));
}

/** The problems without those that read alike, as of a shared option that is checked for each endpoint. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [writeProblem(problem), problem])).values()];
}

/** Throws one error with all problems of a call's arguments, if there are any. */
export function rejectCall(call: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(writeRefusal(`Cannot call ${call}()`, problems));
}

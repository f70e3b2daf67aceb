import { AnnotationMetadataEntryType } from "cdktf";
import type { Construct } from "constructs";
import { type Problem, writeProblem, writeRefusal } from "../shapes/problem";

/** Throws one error with all errors. If there are none, adds the warnings to the construct as annotations. */
export function reportProblems(construct: Construct, problems: readonly Problem[]): void {
  const [errors, warnings] = bySeverity(problems);
  if (errors.length > 0) throw errorAt(construct, errors);
  warn(construct, warnings);
}

/** The errors, and the warnings. */
export function bySeverity(problems: readonly Problem[]): readonly [readonly Problem[], readonly Problem[]] {
  const isError = ({ severity }: Problem) => severity === "error";
  return [problems.filter(isError), problems.filter((problem) => !isError(problem))];
}

/** Adds warnings to the construct as annotations. */
export function warn(construct: Construct, warnings: readonly Problem[]): void {
  for (const warning of warnings) {
    // Annotations.addWarning would add a stack trace with paths of this machine to the manifest.
    construct.node.addMetadata(AnnotationMetadataEntryType.WARN, writeProblem(warning), {
      stackTrace: false,
    });
  }
}

/** An error whose stack is only the line of the user's code that has to change. */
function errorAt(construct: Construct, problems: readonly Problem[]): Error {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  const title = `Cannot define the VPC endpoints of "${construct.node.path}"`;
  const error = new Error(writeRefusal(title, problems));
  Error.captureStackTrace(error, construct.constructor);
  Error.stackTraceLimit = stackTraceLimit;
  return error;
}

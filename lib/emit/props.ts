import { AnnotationMetadataEntryType, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { describe, type Problem, refusal, wrongType } from "../problems";
import { markTokens } from "./tokens";

/** What a user passed, fit for code that decides: with every token marked. */
export interface ReadProps {
  readonly input: unknown;
  /** What was found wrong so far. */
  readonly marked: readonly Problem[];
}

/** Marks the tokens of what a user passed, and looks at the provider that was passed with it. */
export function readProps(props: object, provider: unknown): ReadProps {
  const marked: Problem[] = [];
  if (provider !== undefined && !TerraformProvider.isTerraformProvider(provider)) {
    marked.push(wrongType("provider", provider, "a provider, such as new AwsProvider(...)"));
  }
  return { input: markTokens(props, marked), marked };
}

/** Stops with every error at once; where there is none, notes the warnings as annotations. */
export function settle(construct: Construct, problems: readonly Problem[]): void {
  const refused = problems.filter(({ severity }) => severity === "error");
  if (refused.length > 0) throw refuse(construct, refused);
  for (const warning of problems) {
    // Annotations.addWarning would note a stack trace with paths of this machine in the manifest.
    construct.node.addMetadata(AnnotationMetadataEntryType.WARN, describe(warning), { stackTrace: false });
  }
}

/** An error whose stack is the one line of the user's code that has to change. */
function refuse(construct: Construct, problems: readonly Problem[]): Error {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  const error = new Error(refusal(construct.node.path, problems));
  Error.captureStackTrace(error, construct.constructor);
  Error.stackTraceLimit = stackTraceLimit;
  return error;
}

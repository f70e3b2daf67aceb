import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { type JsonObject, renderPolicy } from "../../../lib/policy/document/render";
import { compilePolicy } from "../../../lib/policy/evaluate/evaluate";

/** The IAM document of typed statements. */
export function documentOf(statements: readonly object[]): JsonObject {
  return renderPolicy(normalizePolicy(statements, []));
}

/** Compiles typed statements, to decide what they let pass. */
export function compileStatements(statements: readonly object[]): ReturnType<typeof compilePolicy> {
  return compilePolicy(documentOf(statements));
}

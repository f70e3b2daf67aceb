import type { Reader } from "../../shapes/reader";
import { tokenValue } from "../../shapes/unresolved";

/**
 * Whether a value is text with a CDKTF token. The functions of this folder run before the construct that knows
 * tokens, so they go by the form that CDKTF gives them; no id, region or ARN that could be checked has it.
 */
export function isTokenText(value: unknown): boolean {
  return typeof value === "string" && /[$#]\{/.test(value);
}

/** Reads text with a CDKTF token as a value that only Terraform knows, and anything else as the reader does. */
export function orToken<Value>(read: Reader<Value>): Reader<Value> {
  return (value, path, problems) => read(isTokenText(value) ? tokenValue(value) : value, path, problems);
}

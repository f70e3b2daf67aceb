/**
 * A value that only Terraform knows, where no text can stand for it: `variable.booleanValue`, or
 * `Token.asAny(variable.stringValue)` where a few words are allowed.
 */
export interface Expression {
  /** Where it was made, which tells expressions from plain objects. */
  readonly creationStack: readonly string[];
  /** Gives what Terraform is to read. */
  resolve(context: never): unknown;
}

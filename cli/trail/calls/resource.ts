/** What an action of a call acts on. */
export interface Resource {
  readonly arn: string;
  /** The account that owns it, if the record names it. */
  readonly account: string | undefined;
}

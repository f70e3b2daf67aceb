/** A call of a ready function, which gives statements. */
export interface ReadyCall {
  /** The name of the function, to import it. */
  readonly name: "awsOwnedBuckets" | "federatedSignIn";
  readonly arguments: readonly unknown[];
  readonly statements: readonly object[];
}

/** `"*"` for everyone, or lists of principals by kind. A gateway endpoint accepts `"*"` only. */
export type Principals = "*" | NamedPrincipals;

/** Lists of principals by kind. */
export interface NamedPrincipals {
  /**
   * Account ids, and ARNs of accounts, users, roles and sessions. In a statement that denies, `["*"]` spares callers
   * who are no principals of AWS yet, such as pods that call `AssumeRoleWithWebIdentity`; `"*"` does not.
   *
   * @default - none
   */
  readonly aws?: readonly string[];
  /**
   * AWS services, such as `"cloudtrail.amazonaws.com"`.
   *
   * @default - none
   */
  readonly service?: readonly string[];
  /**
   * Identity providers: ARNs or domain names.
   *
   * @default - none
   */
  readonly federated?: readonly string[];
  /**
   * Canonical user ids, which only Amazon S3 knows.
   *
   * @default - none
   */
  readonly canonicalUser?: readonly string[];
}

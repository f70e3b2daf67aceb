/** The parts of an ARN of a principal that say who it is. */
export interface PrincipalArn {
  /** Its partition and account, which two principals of one account have in common. */
  readonly account: string;
  /** `root`, or a kind such as `user`, `role`, `assumed-role` or `federated-user`. */
  readonly kind: string;
  /** The name of the role, or of the role that a session has; undefined for others. A role's path is left out. */
  readonly role: string | undefined;
}

/** Takes an ARN of a principal apart; undefined if the text is not one. */
export function parsePrincipalArn(arn: string): PrincipalArn | undefined {
  const [, partition, account, resource = ""] = /^arn:([^:]+):(?:iam|sts)::(\d{12}):(.+)$/s.exec(arn) ?? [];
  if (partition === undefined || account === undefined) return undefined;
  const [kind = "", ...names] = resource.split("/");
  return { account: `${partition}:${account}`, kind, role: roleIn(kind, names) };
}

/** Names of roles are unique in an account whatever their paths, which the ARNs of sessions leave out. */
function roleIn(kind: string, names: readonly string[]): string | undefined {
  if (kind === "role") return names.at(-1);
  return kind === "assumed-role" ? names[0] : undefined;
}

import { EVERYBODY, isNamed, type NamedPrincipal, PRINCIPAL } from "./named-principal";
import { type PrincipalArn, parsePrincipalArn } from "./principal-arn";
import type { RequestPrincipal } from "./request";
import { dependsOn, some, type Truth } from "./truth";

type Level = "account" | "role" | "itself";

/** What must be listed so that a principal is sure to be excepted. */
const NEEDED: Readonly<Record<string, readonly Level[]>> = {
  root: ["account"],
  "assumed-role": ["account", "role", "itself"],
};

/**
 * Whether NotPrincipal excepts a principal. Of an account it is sure to be excepted only if its account and, for a
 * session, its role are listed too, since AWS may validate these first. If only some of them are listed, it is not
 * known, unless the list names others of the account or the role: then these are the ones that are excepted.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html (read 2026-11-28; the
 * examples in its text of 2023, https://github.com/awsdocs/iam-user-guide)
 */
export function isExcepted(listed: readonly NamedPrincipal[], principal: RequestPrincipal): Truth {
  const own = principal.kind === "aws" ? parsePrincipalArn(principal.arn) : undefined;
  const isAny = listed.some(({ kind, value }) => kind === "AWS" && value === EVERYBODY);
  if (principal.kind !== "aws" || own === undefined || isAny) return some(listed, (one) => isNamed(one, principal));
  const answers = listed.map((one) => ({ ...one, answer: isNamed(one, principal) }));
  if (answers.some(({ answer }) => typeof answer !== "boolean")) return dependsOn(PRINCIPAL);
  const levels = answers.filter(({ answer }) => answer === true).map((one) => levelOf(one, principal.arn, own));
  if (levels.length === 0) return false;
  const needed = NEEDED[own.kind] ?? ["account", "itself"];
  // AWS validates a session last, and which one it is is not known of a role.
  if (own.kind !== "role" && needed.every((level) => levels.includes(level))) return true;
  if (levels.includes("itself")) return dependsOn(PRINCIPAL);
  const others = listed.map(({ value }) => parsePrincipalArn(value)).filter((other) => isOther(other, own, levels));
  return others.length > 0 ? false : dependsOn(PRINCIPAL);
}

function levelOf({ kind, value }: NamedPrincipal, arn: string, own: PrincipalArn): Level {
  const isAccount = kind === "CanonicalUser" || parsePrincipalArn(value)?.kind === "root" || /^\d+$/.test(value);
  if (isAccount) return "account";
  return value === arn || own.kind === "role" ? "itself" : "role";
}

/** Whether an ARN is of somebody else in the account, or of another session if the role of this one is listed. */
function isOther(other: PrincipalArn | undefined, own: PrincipalArn, levels: readonly Level[]): boolean {
  if (other === undefined || other.account !== own.account || other.kind === "root") return false;
  return levels.includes("role") ? other.kind === "assumed-role" && other.role === own.role : true;
}

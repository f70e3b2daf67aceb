import { parsePrincipalArn } from "./principal-arn";
import type { RequestPrincipal } from "./request";
import { dependsOn, type Truth } from "./truth";

/** A principal that a statement names. */
export interface NamedPrincipal {
  readonly kind: "AWS" | "CanonicalUser" | "Federated" | "Service";
  readonly value: string;
}

/** What a statement calls everybody. */
export const EVERYBODY = "*";

/** What the answer depends on if the principal of the request is not known well enough. */
export const PRINCIPAL = "principal";

/**
 * Whether a principal is one that a statement names. `{"AWS": "*"}` names anonymous callers too, as the page on
 * principals says, and AWS services, as the alarms of
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html show; but not those who are signed in
 * elsewhere: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html
 * (read 2026-11-28)
 */
export function isNamed({ kind, value }: NamedPrincipal, principal: RequestPrincipal): Truth {
  switch (kind) {
    case "AWS":
      if (value === EVERYBODY) return principal.kind !== "federated";
      return principal.kind === "aws" && isNamedByAws(value, principal.arn);
    case "Service":
      return principal.kind === "service" && isSame(value, principal.name);
    case "Federated":
      return principal.kind === "federated" && isSame(value, principal.provider);
    case "CanonicalUser":
      return principal.kind === "aws" && isSame(value, principal.canonicalUser);
  }
}

function isNamedByAws(value: string, arn: string): Truth {
  if (value === arn) return true;
  const own = parsePrincipalArn(arn);
  if (/^\d{12}$/.test(value)) return own?.account.endsWith(`:${value}`) ?? false;
  const named = parsePrincipalArn(value);
  // AWS shows the unique id of a principal in place of its ARN once it is deleted, and takes one in a policy.
  if (named === undefined) return /^A[A-Z0-9]{15,}$/.test(value) && dependsOn(PRINCIPAL);
  if (named.account !== own?.account) return false;
  if (named.kind === "root") return true;
  if (named.role === undefined || named.role !== own.role) return false;
  if (named.kind === "role") return true;
  // If all that is known of the principal is its role, the session that is named may be the one.
  return own.kind === "role" && dependsOn(PRINCIPAL);
}

function isSame(value: string, actual: string | undefined): Truth {
  if (value === EVERYBODY) return true;
  return actual === undefined ? dependsOn(PRINCIPAL) : value === actual;
}

import { TERRAFORM_KEY } from "../../shapes/terraform-key";

/** Who makes a request. */
export type RequestPrincipal =
  | {
      /** A principal of an account: its root user, a user, a role or a session. */
      readonly kind: "aws";
      /** Its ARN; of a role's session preferably that of the session, `arn:aws:sts::…:assumed-role/…`. */
      readonly arn: string;
      /**
       * The canonical user id of its account, by which S3 names accounts.
       *
       * @default - not known
       */
      readonly canonicalUser?: string;
    }
  | {
      /** An AWS service that acts under its own name. */
      readonly kind: "service";
      /** Its name, such as `cloudtrail.amazonaws.com`. */
      readonly name: string;
    }
  | {
      /** Somebody who is signed in elsewhere and no principal of AWS yet, as in `sts:AssumeRoleWithWebIdentity`. */
      readonly kind: "federated";
      /**
       * The provider of the identity: its ARN, or a name such as `accounts.google.com`.
       *
       * @default - not known
       */
      readonly provider?: string;
    }
  | {
      /** Nobody: the request is not signed. */
      readonly kind: "anonymous";
    };

/** The value or the values of a condition key; `null`, or no values, if the request does not carry the key. */
export type ContextValue = string | readonly string[] | null;

/** A request as an endpoint sees it, with what is known of it. */
export interface PolicyRequest {
  /** The action, such as `s3:GetObject`. */
  readonly action: string;
  /**
   * The ARN of the resource; `*` for actions that have none.
   *
   * @default - not known
   */
  readonly resource?: string;
  /**
   * Who makes the request. Keys such as `aws:PrincipalArn` are not derived from it: state them in the context.
   *
   * @default - not known
   */
  readonly principal?: RequestPrincipal;
  /** The condition keys whose values are known, or that are known to be absent; case does not count. */
  readonly context: Readonly<Record<string, ContextValue>>;
  /**
   * What is known of all other condition keys: nothing, or that the request does not carry them.
   *
   * @default "unknown"
   */
  readonly otherKeys?: "unknown" | "absent";
}

/** A request, ready to be asked. */
export interface ReadRequest {
  /** The action in lower case. */
  readonly action: string;
  readonly resource: string | undefined;
  readonly principal: RequestPrincipal | undefined;
  /** The values of a condition key in lower case: none if it is absent, undefined if they are not known. */
  readonly valuesOf: (key: string) => readonly string[] | undefined;
}

const ABSENT: readonly string[] = [];

/**
 * Reads a request. Names of keys that differ in case alone are one key with several values, as in IAM:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html (read 2026-11-28)
 */
export function readRequest({ action, resource, principal, context, otherKeys }: PolicyRequest): ReadRequest {
  const known = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(context)) {
    const key = name.toLowerCase();
    known.set(key, [...(known.get(key) ?? []), ...valuesIn(value)]);
  }
  const others = otherKeys === "absent" ? ABSENT : undefined;
  // What only Terraform knows of a policy is no key that a request carries or not.
  const ifNotStated = (key: string) => (key.startsWith(TERRAFORM_KEY) ? undefined : others);
  return { action: action.toLowerCase(), resource, principal, valuesOf: (key) => known.get(key) ?? ifNotStated(key) };
}

function valuesIn(value: ContextValue): readonly string[] {
  if (value === null) return ABSENT;
  return typeof value === "string" ? [value] : value;
}

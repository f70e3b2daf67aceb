import type { RequestPrincipal } from "../../../lib/policy/evaluate/request";
import { isObject } from "../../../lib/shapes/is-object";
import type { Keys } from "./call-facts";
import { knownText, textOf } from "./known-text";
import { sessionKeys } from "./session-keys";

/** The `userIdentity` of a record. */
export type Identity = Readonly<Record<string, unknown>>;

/** Whom an identity stands for. */
export interface FoundPrincipal {
  /** Undefined if the record does not name the principal, as across accounts. */
  readonly principal: RequestPrincipal | undefined;
  /** As reports name it. */
  readonly name: string;
  /** The condition keys that it proves. */
  readonly keys: Keys;
}

/**
 * Reads the `userIdentity` of a record.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html (read 2026-11-28)
 */
export function findPrincipal(identity: unknown, account: string | undefined): FoundPrincipal {
  if (!isObject(identity)) return UNKNOWN;
  if (isAnonymous(identity)) return ANONYMOUS;
  const type = textOf(identity["type"]);
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  return read?.(identity, account) ?? UNKNOWN;
}

type Read = (identity: Identity, account: string | undefined) => FoundPrincipal;

const UNKNOWN: FoundPrincipal = { principal: undefined, name: "unknown", keys: {} };

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
const NO_PRINCIPAL: Keys = {
  "aws:principalarn": null,
  "aws:principalaccount": null,
  "aws:principalorgid": null,
  "aws:principalorgpaths": null,
  "aws:username": null,
};

/**
 * Of callers with a token or an assertion, who are no principals of AWS yet.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-28)
 */
const OF_FEDERATED: Keys = { ...NO_PRINCIPAL, "aws:principalisawsservice": null };

const ANONYMOUS: FoundPrincipal = {
  principal: { kind: "anonymous" },
  name: "anonymous",
  keys: { ...NO_PRINCIPAL, "aws:principaltype": "Anonymous" },
};

/** Of requests that a principal of an account signs; the others are for requests that a service signs as itself. */
const OF_ACCOUNTS: Keys = {
  "aws:principalisawsservice": "false",
  "aws:principalservicename": null,
  "aws:principalservicenameslist": null,
  "aws:sourcearn": null,
  "aws:sourceaccount": null,
};

const READERS: Readonly<Record<string, Read>> = {
  IAMUser: (identity) => signed(identity, "User", knownText(identity["arn"])),
  Root: (identity) => signed(identity, "Account", knownText(identity["arn"])),
  FederatedUser: (identity) => signed(identity, "FederatedUser", knownText(identity["arn"])),
  AssumedRole: (identity) => signed(identity, "AssumedRole", roleOf(identity)),
  Role: (identity) => signed(identity, "AssumedRole", roleOf(identity)),
  AWSAccount: ({ principalId }, account) => ({
    principal: undefined,
    name: account === undefined ? "another account" : `account ${account}`,
    keys: userId(principalId),
  }),
  AWSService: ({ invokedBy }) => {
    const name = knownText(invokedBy);
    const keys = { "aws:principalisawsservice": "true", ...(name && { "aws:principalservicename": name }) };
    return {
      principal: name === undefined ? undefined : { kind: "service", name },
      name: name ?? "an AWS service",
      keys,
    };
  },
  WebIdentityUser: ({ identityProvider, principalId, userName }) => {
    const provider = knownText(identityProvider);
    const user = knownText(userName) ?? knownText(principalId) ?? "unknown";
    const principal: RequestPrincipal = { kind: "federated", ...(provider && { provider }) };
    return { principal, name: `${provider ?? "web identity"}: ${user}`, keys: OF_FEDERATED };
  },
  // The provider of SAMLUser is the name qualifier of the assertion, not that of IAM.
  SAMLUser: ({ principalId, userName }) => ({
    principal: { kind: "federated" },
    name: `SAML: ${knownText(userName) ?? knownText(principalId) ?? "unknown"}`,
    keys: OF_FEDERATED,
  }),
  IdentityCenterUser: ({ onBehalfOf }) => {
    const user = isObject(onBehalfOf) ? knownText(onBehalfOf["userId"]) : undefined;
    return { principal: undefined, name: `IAM Identity Center: ${user ?? "unknown"}`, keys: {} };
  },
};

/** A principal of an account, with the values that AWS's table of principal keys gives for its type. */
function signed(identity: Identity, type: string, principalArn: string | undefined): FoundPrincipal {
  const [arn, id, userName] = [identity["arn"], identity["principalId"], identity["userName"]].map(knownText);
  const user = type === "User" ? userName : null;
  return {
    principal: arn === undefined ? undefined : { kind: "aws", arn },
    name: principalArn ?? arn ?? id ?? "unknown",
    keys: {
      ...OF_ACCOUNTS,
      ...sessionKeys(identity),
      "aws:principaltype": type,
      ...(user !== undefined && { "aws:username": user }),
      ...(id !== undefined && { "aws:userid": id }),
      ...(principalArn !== undefined && { "aws:principalarn": principalArn }),
    },
  };
}

/** The ARN of the role with its path, which that of the session lacks. */
function roleOf({ arn, sessionContext }: Identity): string | undefined {
  const issuer = isObject(sessionContext) ? sessionContext["sessionIssuer"] : undefined;
  const role = isObject(issuer) ? knownText(issuer["arn"]) : undefined;
  return role ?? (typeof arn === "string" && arn.includes(":role/") ? arn : undefined);
}

function userId(principalId: unknown): Keys {
  const id = knownText(principalId);
  return id === undefined ? {} : { "aws:userid": id };
}

function isAnonymous({ type, accountId, principalId }: Identity): boolean {
  return (
    type === "Anonymous" ||
    accountId === "ANONYMOUS_PRINCIPAL" ||
    accountId === "anonymous" ||
    principalId === "Anonymous"
  );
}

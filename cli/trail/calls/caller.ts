import type { RequestPrincipal } from "../../../lib/policy/evaluate/request";
import { isObject } from "../../../lib/shapes/is-object";
import { type CallFacts, organizationKeys } from "./call-facts";
import { baseContext, type Context, makePutKey, type PutKey } from "./context";
import { findPrincipal, type Identity } from "./identities";
import { textOf } from "./known-text";
import { NOT_VIA_SERVICE } from "./request-keys";

/** Who made a call, as far as its record says it. */
export interface Caller {
  /** Undefined if the record does not tell the principal, as across accounts. */
  readonly principal: RequestPrincipal | undefined;
  /** As reports name it. */
  readonly name: string;
  /** The account of the principal. */
  readonly account: string | undefined;
  /** The condition keys that all its requests have. */
  readonly context: Context;
}

/** Reads the `userIdentity` of a record. */
function readCaller(identity: unknown, facts: CallFacts, put: PutKey): Caller {
  const account = isObject(identity) ? accountOf(identity) : undefined;
  const { principal, name, keys } = findPrincipal(identity, account);
  const isOwn = account !== undefined && principal?.kind !== "federated";
  const ofAccount = isOwn ? { "aws:principalaccount": account, ...organizationKeys(account, "principal", facts) } : {};
  return { principal, name, account, context: baseContext([NOT_VIA_SERVICE, ofAccount, keys], facts, put) };
}

/** Sessions are many: no more than so many are remembered. */
const MOST_REMEMBERED = 10_000;

/** Makes what reads callers, each session once. */
export function makeCallerReader(facts: CallFacts): (identity: unknown) => Caller {
  const known = new Map<string, Caller>();
  const put = makePutKey(facts);
  return (identity) => {
    const key = isObject(identity) ? sessionOf(identity) : "";
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const caller = readCaller(identity, facts, put);
    known.set(key, caller);
    return caller;
  };
}

/** What tells a caller from all others: the key of the credentials, and what may differ if that is hidden. */
function sessionOf(identity: Identity): string {
  const { arn, accessKeyId, sessionContext } = identity;
  // Rows of the query have no more than the first letters of the key.
  if (typeof arn !== "string" || !/^A[KS]IA\w{8}/.test(textOf(accessKeyId))) return JSON.stringify(identity);
  const { attributes, sessionIssuer, sourceIdentity } = isObject(sessionContext) ? sessionContext : {};
  const { creationDate, mfaAuthenticated } = isObject(attributes) ? attributes : {};
  const issuer = isObject(sessionIssuer) ? sessionIssuer["arn"] : "";
  const { type, principalId } = identity;
  return `${arn} ${accessKeyId} ${type} ${principalId} ${creationDate} ${mfaAuthenticated} ${issuer} ${sourceIdentity}`;
}

/**
 * The account of whoever made a call. IAM Identity Center users have that of the instance, and no source says that
 * requests carry it. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 * (read 2026-11-28)
 */
function accountOf({ type, accountId }: Identity): string | undefined {
  return type === "IdentityCenterUser" ? undefined : accountIn(accountId);
}

function accountIn(value: unknown): string | undefined {
  return typeof value === "string" && /^\d{12}$/.test(value) ? value : undefined;
}

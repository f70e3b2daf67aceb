import type { RequestPrincipal } from "../../../lib/policy/evaluate/request";
import { isObject } from "../../../lib/shapes/is-object";
import { equalAsOne, rememberBy } from "../../remember-by";
import { type CallFacts, organizationKeys } from "./call-facts";
import { baseContext, type Context, makePutKey, type PutKey } from "./context";
import { findPrincipal, type Identity } from "./identities";
import { NOT_VIA_SERVICE } from "./request-keys";
import { isOfUser } from "./session-keys";

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
const MOST_REMEMBERED = 20_000;

/** Makes what reads callers, each session once. */
export function makeCallerReader(facts: CallFacts): (identity: unknown) => Caller {
  const known = rememberBy<{ readonly members: readonly unknown[]; readonly caller: Caller }>(MOST_REMEMBERED);
  const put = makePutKey(facts);
  const oneOf = equalAsOne<RequestPrincipal>(MOST_REMEMBERED);
  return (identity) => {
    const members = membersOf(identity);
    const place = known.placeOf(members.slice(0, TELLING));
    if (place.value === undefined || !isSame(members, place.value.members)) {
      const caller = readCaller(identity, facts, put);
      place.value = { members, caller: { ...caller, principal: caller.principal && oneOf(caller.principal) } };
    }
    return place.value.caller;
  };
}

/** So many of the members tell nearly all callers from each other. */
const TELLING = 3;

function isSame(members: readonly unknown[], others: readonly unknown[]): boolean {
  return members.every((member, index) => member === others[index]);
}

/** All that tells a caller from others: whatever is read of an identity. The first ones do nearly always. */
function membersOf(identity: unknown): readonly unknown[] {
  const read = partsOf(identity);
  const session = partsOf(read["sessionContext"]);
  const { creationDate, mfaAuthenticated } = partsOf(session["attributes"]);
  const { arn, principalId, type } = read;
  const service = type === "AWSService" ? read["invokedBy"] : undefined;
  return [
    arn ?? principalId ?? service,
    creationDate,
    isOfUser(read["accessKeyId"]),
    arn,
    principalId,
    service,
    type,
    read["accountId"],
    read["userName"],
    read["identityProvider"],
    partsOf(read["onBehalfOf"])["userId"],
    mfaAuthenticated,
    partsOf(session["sessionIssuer"])["arn"],
    session["sourceIdentity"],
    session["ec2RoleDelivery"],
    partsOf(session["webIdFederationData"])["federatedProvider"],
  ];
}

function partsOf(value: unknown): Identity {
  return isObject(value) ? value : NOTHING;
}

const NOTHING: Identity = {};

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

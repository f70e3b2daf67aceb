import { concluded, type Known, open, stated } from "./known";
import {
  APP,
  ORGANIZATION,
  OWN_ACCOUNTS,
  OWNERS,
  PARTNER,
  REGION,
  SHARED,
  STRANGE_ORGANIZATION,
  STRANGER,
} from "./places";

/** Who makes a call. */
export interface Caller {
  /** The ARN that a reader would name it by; undefined if the record has none that could be expected in a report. */
  readonly principal: string | undefined;
  /** The account that its record is delivered to; undefined if its account has no trail of ours. */
  readonly account: string | undefined;
  /** The element `userIdentity` of its records. */
  readonly identity: Readonly<Record<string, unknown>>;
  /** The condition keys of the principal. */
  readonly keys: Readonly<Record<string, Known>>;
}

const SESSION = { creationDate: "2026-11-16T06:00:00Z", mfaAuthenticated: "false" };
const ABSENT = stated(null);

/** A role of an account, with its path, and a session of it. */
export function role(account: string, path: string, name: string, more: RoleOptions = {}): Caller {
  const arn = `arn:aws:iam::${account}:role${path}${name}`;
  const mfa = more.mfa ? "true" : "false";
  const sessionIssuer = { type: "Role", principalId: "AROAEXAMPLE", arn, accountId: account, userName: name };
  const attributes = { ...SESSION, mfaAuthenticated: mfa };
  return {
    principal: arn,
    account,
    identity: {
      type: "AssumedRole",
      principalId: `AROAEXAMPLE:${more.session ?? "session"}`,
      arn: `arn:aws:sts::${account}:assumed-role/${name}/${more.session ?? "session"}`,
      accountId: account,
      accessKeyId: "ASIAIOSFODNN7EXAMPLE",
      sessionContext: {
        sessionIssuer,
        webIdFederationData: {},
        attributes,
        ...(more.onInstance ? { ec2RoleDelivery: "2.0" } : {}),
      },
    },
    keys: {
      ...principalOf(account, arn),
      "aws:MultiFactorAuthPresent": concluded(mfa, ["true", "false"]),
      "aws:PrincipalTag/team": open(more.team ?? null, ["payments", null]),
    },
  };
}

interface RoleOptions {
  readonly session?: string;
  readonly team?: string;
  readonly mfa?: boolean;
  readonly onInstance?: boolean;
}

/** A session of a role whose record has no issuer, and so neither the path of the role nor how it signed in. */
function roleWithoutIssuer(account: string, name: string): Caller {
  const arn = `arn:aws:iam::${account}:role/${name}`;
  const session = `arn:aws:sts::${account}:assumed-role/${name}/session`;
  return {
    principal: undefined,
    account,
    identity: { type: "AssumedRole", principalId: "AROAEXAMPLE:session", arn: session, accountId: account },
    keys: {
      ...principalOf(account, arn),
      "aws:PrincipalArn": concluded(arn, [`arn:aws:iam::${account}:role/app/${name}`]),
      "aws:MultiFactorAuthPresent": open("false", ["true"]),
      "aws:PrincipalTag/team": open(null, ["payments"]),
    },
  };
}

function user(account: string, name: string): Caller {
  const arn = `arn:aws:iam::${account}:user/${name}`;
  return {
    principal: arn,
    account,
    identity: {
      type: "IAMUser",
      principalId: "AIDAEXAMPLE",
      arn,
      accountId: account,
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      userName: name,
    },
    keys: {
      ...principalOf(account, arn),
      "aws:MultiFactorAuthPresent": concluded(null, ["true", "false"]),
      "aws:PrincipalTag/team": open("payments", [null]),
    },
  };
}

function root(account: string): Caller {
  const arn = `arn:aws:iam::${account}:root`;
  return {
    principal: arn,
    account,
    identity: { type: "Root", principalId: account, arn, accountId: account, accessKeyId: "AKIAIOSFODNN7EXAMPLE" },
    keys: {
      ...principalOf(account, arn),
      "aws:MultiFactorAuthPresent": concluded(null, ["true", "false"]),
      "aws:PrincipalTag/team": concluded(null, ["payments"]),
    },
  };
}

function federatedUser(account: string, name: string): Caller {
  const arn = `arn:aws:sts::${account}:federated-user/${name}`;
  const issuer = `arn:aws:iam::${account}:user/broker`;
  return {
    principal: arn,
    account,
    identity: {
      type: "FederatedUser",
      principalId: `${account}:${name}`,
      arn,
      accountId: account,
      accessKeyId: "ASIAIOSFODNN7EXAMPLE",
      sessionContext: {
        sessionIssuer: {
          type: "IAMUser",
          principalId: "AIDAEXAMPLE",
          arn: issuer,
          accountId: account,
          userName: "broker",
        },
        attributes: SESSION,
      },
    },
    keys: {
      ...principalOf(account, arn),
      "aws:MultiFactorAuthPresent": concluded("false", [null, "true"]),
      "aws:PrincipalTag/team": open(null, ["payments"]),
    },
  };
}

/** A role that acts under its own name, without a session. */
function roleItself(account: string, name: string): Caller {
  const caller = role(account, "/app/", name);
  const { sessionContext } = caller.identity;
  const arn = caller.principal;
  return {
    ...caller,
    identity: { type: "Role", principalId: "AROAEXAMPLE", arn, accountId: account, userName: name, sessionContext },
  };
}

/** Somebody of whom CloudTrail knows nothing, or a directory with an account alone. */
function unknownCaller(identity: Readonly<Record<string, unknown>>): Caller {
  return { principal: undefined, account: APP, identity, keys: openPrincipal() };
}

/** Somebody of another account, of whom the record says the account alone. */
function otherAccount(account: string, arn: string): Caller {
  return {
    principal: undefined,
    account: undefined,
    identity: { type: "AWSAccount", principalId: "AROAOTHER:session", accountId: account },
    keys: {
      ...principalOf(account, arn),
      "aws:PrincipalArn": open(arn, [`arn:aws:iam::${account}:role/app/orders`, `arn:aws:iam::${account}:user/x`]),
      "aws:PrincipalIsAWSService": concluded("false", ["true"]),
      "aws:MultiFactorAuthPresent": open("false", ["true", null]),
      "aws:PrincipalTag/team": open(null, ["payments"]),
    },
  };
}

/** A user of IAM Identity Center, whose record names the account of the instance and no principal. */
function identityCenterUser(account: string): Caller {
  const identityStoreArn = `arn:aws:identitystore::${account}:identitystore/d-9067642ac7`;
  return {
    principal: undefined,
    account,
    identity: {
      type: "IdentityCenterUser",
      accountId: account,
      onBehalfOf: { userId: "544894e8-80c1-707f-60e3-3ba6510dfac1", identityStoreArn },
      credentialId: "EXAMPLECREDENTIAL",
    },
    keys: openPrincipal(),
  };
}

/** The condition keys of a caller whose record says nothing of its principal. */
function openPrincipal(): Readonly<Record<string, Known>> {
  return {
    "aws:PrincipalAccount": open(APP, [...OWNERS, null]),
    "aws:PrincipalOrgID": open(ORGANIZATION, [STRANGE_ORGANIZATION, null]),
    "aws:PrincipalArn": open(`arn:aws:iam::${APP}:role/app/orders`, [`arn:aws:iam::${STRANGER}:role/x`, null]),
    "aws:PrincipalIsAWSService": open("false", ["true"]),
    "aws:MultiFactorAuthPresent": open(null, ["true", "false"]),
    "aws:PrincipalTag/team": open(null, ["payments"]),
  };
}

/** Nobody: a request to S3 without a signature. */
export const ANONYMOUS: Caller = {
  principal: undefined,
  account: APP,
  identity: { type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" },
  keys: withoutPrincipal(),
};

/** Somebody who signs in with a token or an assertion, and is no principal of AWS yet. */
export function federated(type: "WebIdentityUser" | "SAMLUser", account: string): Caller {
  const provider = `arn:aws:iam::${account}:oidc-provider/oidc.eks.${REGION}.amazonaws.com/id/EXAMPLE`;
  const subject = "system:serviceaccount:orders:orders";
  const identity =
    type === "WebIdentityUser"
      ? { type, principalId: `${provider}:sts.amazonaws.com:${subject}`, userName: subject, identityProvider: provider }
      : {
          type,
          principalId: "SampleUkh1i4+ExamplexL/jEvs=:user",
          userName: "user",
          identityProvider: "bdGOnTesti4+Example=",
        };
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-28)
  const keys = { ...withoutPrincipal(), "aws:PrincipalIsAWSService": ABSENT };
  return { principal: undefined, account, identity, keys };
}

/** The condition keys of a request that no principal of AWS makes. */
function withoutPrincipal(): Readonly<Record<string, Known>> {
  return {
    "aws:PrincipalAccount": ABSENT,
    "aws:PrincipalOrgID": ABSENT,
    "aws:PrincipalArn": ABSENT,
    "aws:PrincipalIsAWSService": concluded("false", [null]),
    "aws:MultiFactorAuthPresent": concluded(null, ["false"]),
    "aws:PrincipalTag/team": concluded(null, ["payments"]),
  };
}

/** What every record of a principal of an account says of it. The organization is open unless the user states it. */
function principalOf(account: string, arn: string): Readonly<Record<string, Known>> {
  const organization = OWN_ACCOUNTS.includes(account) ? ORGANIZATION : STRANGE_ORGANIZATION;
  return {
    "aws:PrincipalAccount": stated(account),
    "aws:PrincipalOrgID": open(organization, [ORGANIZATION, STRANGE_ORGANIZATION, null]),
    "aws:PrincipalArn": stated(arn),
    "aws:PrincipalIsAWSService": stated("false"),
  };
}

/** Callers of all kinds, the common ones more often. */
export const CALLERS: readonly Caller[] = [
  role(APP, "/app/", "orders", { session: "i-0abc", team: "payments", onInstance: true }),
  role(APP, "/app/", "orders", { session: "i-0abd", onInstance: true }),
  role(APP, "/app/", "billing", { session: "botocore-session-1763" }),
  role(APP, "/", "deploy", { session: "github", mfa: true }),
  role(APP, "/admins/", "break-glass", { session: "alice@example.com", mfa: true }),
  role(SHARED, "/", "reports", { session: "reports" }),
  role(SHARED, "/aws-reserved/sso.amazonaws.com/eu-west-1/", "AWSReservedSSO_Admin_0123456789abcdef", {
    session: "bob",
  }),
  role(STRANGER, "/", "intruder"),
  roleWithoutIssuer(APP, "legacy"),
  user(APP, "alice"),
  user(STRANGER, "mallory"),
  root(APP),
  federatedUser(APP, "carol"),
  otherAccount(PARTNER, `arn:aws:iam::${PARTNER}:role/partner`),
  otherAccount(SHARED, `arn:aws:iam::${SHARED}:role/reports`),
  otherAccount(STRANGER, `arn:aws:iam::${STRANGER}:role/intruder`),
  identityCenterUser(APP),
  roleItself(APP, "orders"),
  unknownCaller({ type: "Unknown" }),
  unknownCaller({ type: "Directory", userName: "someone@example.com" }),
];

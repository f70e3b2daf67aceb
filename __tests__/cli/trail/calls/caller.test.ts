import { type CallFacts, OUTSIDE } from "../../../../cli/trail/calls/call-facts";
import { makeCallerReader } from "../../../../cli/trail/calls/caller";
import { ACCOUNT, ROLE } from "./records";

const FACTS: CallFacts = {
  organizations: new Map([
    [ACCOUNT, "o-a1b2c3d4e5"],
    ["444455556666", null],
  ]),
  assumed: new Map(),
};
const callerOf = makeCallerReader(FACTS);

const USER = {
  type: "IAMUser",
  principalId: "AIDAEXAMPLEID",
  arn: `arn:aws:iam::${ACCOUNT}:user/ops/ana`,
  accountId: ACCOUNT,
  accessKeyId: "AKIAEXAMPLEKEY",
  userName: "ana",
};
const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABCD`;

describe("makeCallerReader", () => {
  test.each([
    [ROLE, `arn:aws:iam::${ACCOUNT}:role/team/orders`, { kind: "aws", arn: ROLE.arn }],
    [USER, USER.arn, { kind: "aws", arn: USER.arn }],
    [
      { type: "Root", principalId: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:root`, accountId: ACCOUNT },
      `arn:aws:iam::${ACCOUNT}:root`,
      { kind: "aws", arn: `arn:aws:iam::${ACCOUNT}:root` },
    ],
    [
      {
        type: "FederatedUser",
        principalId: `${ACCOUNT}:bo`,
        arn: `arn:aws:sts::${ACCOUNT}:federated-user/bo`,
        accountId: ACCOUNT,
      },
      `arn:aws:sts::${ACCOUNT}:federated-user/bo`,
      { kind: "aws", arn: `arn:aws:sts::${ACCOUNT}:federated-user/bo` },
    ],
    [{ type: "AWSAccount", principalId: "AROAOTHER:x", accountId: "777788889999" }, "account 777788889999", undefined],
    [{ type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" }, "anonymous", { kind: "anonymous" }],
    [
      { type: "AWSService", invokedBy: "ec2.amazonaws.com" },
      "ec2.amazonaws.com",
      { kind: "service", name: "ec2.amazonaws.com" },
    ],
    [
      {
        type: "WebIdentityUser",
        principalId: `${PROVIDER}:sts.amazonaws.com:system:serviceaccount:shop:cart`,
        userName: "system:serviceaccount:shop:cart",
        identityProvider: PROVIDER,
      },
      `${PROVIDER}: system:serviceaccount:shop:cart`,
      { kind: "federated", provider: PROVIDER },
    ],
    [
      { type: "SAMLUser", principalId: "q/ana:x", userName: "ana", identityProvider: "q/ana" },
      "SAML: ana",
      { kind: "federated" },
    ],
    [
      { type: "IdentityCenterUser", accountId: ACCOUNT, onBehalfOf: { userId: "544894e8" } },
      "IAM Identity Center: 544894e8",
      undefined,
    ],
    [{ type: "IAMUser", userName: "HIDDEN_DUE_TO_SECURITY_REASONS" }, "unknown", undefined],
    [{ type: "Unknown" }, "unknown", undefined],
    [{ type: "constructor" }, "unknown", undefined],
    [null, "unknown", undefined],
    [undefined, "unknown", undefined],
    ["AIDA", "unknown", undefined],
  ])("reads %j as %s", (identity, name, principal) => {
    expect(callerOf(identity)).toMatchObject({ name });
    expect(callerOf(identity).principal).toEqual(principal);
  });

  test.each(["WebIdentityUser", "SAMLUser"])("knows that %s has no keys of a principal", (type) => {
    const absent = ["aws:principalaccount", "aws:principalarn", "aws:principalisawsservice", "aws:principalorgid"];
    const { context } = callerOf({ type, principalId: "one", userName: "one" });
    expect(absent.map((key) => context[key])).toEqual([null, null, null, null]);
  });

  test("does not take the account of IAM Identity Center for that of its users", () => {
    const { account, context } = callerOf({ type: "IdentityCenterUser", accountId: ACCOUNT });
    expect({ account, key: context["aws:principalaccount"] }).toEqual({ account: undefined, key: undefined });
  });

  test("proves the keys of a session of a role", () => {
    expect(callerOf(ROLE).context).toMatchObject({
      "aws:principalarn": `arn:aws:iam::${ACCOUNT}:role/team/orders`,
      "aws:principalaccount": ACCOUNT,
      "aws:principalorgid": "o-a1b2c3d4e5",
      "aws:principaltype": "AssumedRole",
      "aws:principalisawsservice": "false",
      "aws:userid": "AROAEXAMPLEID:worker-1",
      "aws:username": null,
      "aws:tokenissuetime": "2026-11-20T08:00:00Z",
      "aws:viaawsservice": "false",
      "aws:calledvia": null,
    });
    expect(callerOf(ROLE).context).not.toHaveProperty("aws:multifactorauthpresent");
  });

  test("proves that a user with a key of their own has no session", () => {
    const { context } = callerOf(USER);
    expect(context).toMatchObject({
      "aws:username": "ana",
      "aws:principaltype": "User",
      "aws:multifactorauthpresent": null,
    });
    expect(context).toMatchObject({ "aws:tokenissuetime": null, "aws:sourceidentity": null, "ec2:roledelivery": null });
  });

  test.each([
    [{ attributes: { mfaAuthenticated: "true" } }, "aws:multifactorauthpresent", "true"],
    [{ sourceIdentity: "ana" }, "aws:sourceidentity", "ana"],
    [{ ec2RoleDelivery: "2.0" }, "ec2:roledelivery", "2.0"],
    [{ webIdFederationData: { federatedProvider: PROVIDER } }, "aws:federatedprovider", PROVIDER],
    [{ attributes: { creationDate: "20131102T010628Z" } }, "aws:tokenissuetime", undefined],
    [{ webIdFederationData: {} }, "aws:federatedprovider", undefined],
  ])("reads the session %j: %s is %s", (session, key, value) => {
    const identity = { ...ROLE, accessKeyId: JSON.stringify(session), sessionContext: session };
    expect(callerOf(identity).context[key]).toBe(value);
  });

  test("does not take the session's ARN for that of the role, whose path it lacks", () => {
    const { sessionContext: _, ...identity } = ROLE;
    expect(callerOf(identity)).toMatchObject({ name: ROLE.arn });
    expect(callerOf(identity).context).not.toHaveProperty("aws:principalarn");
  });

  test("knows the organization of the accounts in the facts only, and which are outside of those", () => {
    expect(callerOf({ type: "AWSAccount", accountId: "444455556666" }).context).toMatchObject({
      "aws:principalorgid": OUTSIDE,
    });
    expect(callerOf({ type: "AWSAccount", accountId: "777788889999" }).context).not.toHaveProperty(
      "aws:principalorgid",
    );
  });

  test("says of unsigned requests that they have no principal", () => {
    const { context } = callerOf({ type: "AWSAccount", accountId: "ANONYMOUS_PRINCIPAL" });
    expect(context).toMatchObject({
      "aws:principalarn": null,
      "aws:principalaccount": null,
      "aws:principalorgid": null,
    });
  });

  test("tells sessions apart by their key", () => {
    const mfa = (mfaAuthenticated: string, accessKeyId: string) => {
      return callerOf({ ...USER, accessKeyId, sessionContext: { attributes: { mfaAuthenticated } } }).context;
    };
    expect(mfa("true", "ASIAONE")).toMatchObject({ "aws:multifactorauthpresent": "true" });
    expect(mfa("false", "ASIATWO")).not.toHaveProperty("aws:multifactorauthpresent");
  });
});

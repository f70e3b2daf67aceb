import { documentOf } from "../../../../cli/simulate/propose/compile-statements";
import { makeProposer } from "../../../../cli/simulate/propose/make-proposer";
import type { ProposedPolicy } from "../../../../cli/simulate/propose/propose-endpoint";
import { writeProposals } from "../../../../cli/simulate/propose/write-proposals";
import type { RecordedCall } from "../../../../cli/trail/recorded-call";
import type { ContextValue } from "../../../../lib/policy/evaluate/request";
import { accountAllowList, organizationPerimeter } from "../../../../lib/policy/ready/perimeter";
import { recordedCall } from "./random-calls";

const ORGANIZATION = "o-a1b2c3d4e5";
const OWN = { "aws:principalorgid": ORGANIZATION, "aws:resourceorgid": ORGANIZATION };
const ROLE = { kind: "aws", arn: "arn:aws:sts::111122223333:assumed-role/app/session" } as const;
const OF_ACCOUNT = { StringEquals: { "aws:PrincipalAccount": "111122223333" } };

function call(
  action: string,
  resource: string | undefined,
  context: Readonly<Record<string, ContextValue>> = {},
  more: Partial<RecordedCall> = {},
): RecordedCall {
  const known = { "aws:principalaccount": "111122223333", ...context };
  return recordedCall({ action, ...(resource !== undefined && { resource }), principal: ROLE, context: known }, more);
}

function propose(service: string, calls: readonly RecordedCall[], policy?: object): ProposedPolicy {
  const proposer = makeProposer([{ map: "", service, policy }]);
  for (const one of calls) proposer.add({ map: "", service }, one);
  const [proposal] = proposer.propose();
  if (proposal === undefined) throw new Error("Nothing is proposed");
  return proposal;
}

const QUEUE = "arn:aws:sqs:eu-west-1:111122223333:orders";

describe("makeProposer()", () => {
  test("names actions, resources and accounts", () => {
    const calls = [call("sqs:SendMessage", QUEUE), call("sqs:ReceiveMessage", QUEUE), call("sqs:ListQueues", "*")];
    expect(propose("sqs", calls).statements).toEqual([
      { actions: ["sqs:ReceiveMessage", "sqs:SendMessage"], resources: [QUEUE], conditions: OF_ACCOUNT },
      { actions: ["sqs:ListQueues"], resources: ["*"], conditions: OF_ACCOUNT },
    ]);
  });

  test("joins the accounts that do the same", () => {
    const other = call("sqs:SendMessage", QUEUE, { "aws:principalaccount": "444455556666" });
    const accounts = ["111122223333", "444455556666"];
    expect(propose("sqs", [call("sqs:SendMessage", QUEUE), other]).statements).toEqual([
      {
        actions: ["sqs:SendMessage"],
        resources: [QUEUE],
        conditions: { StringEquals: { "aws:PrincipalAccount": accounts } },
      },
    ]);
  });

  test("writes a pattern for all actions of a verb, and none that means more", () => {
    const table = "arn:aws:dynamodb:eu-west-1:111122223333:table/users";
    const restore = ["FromAwsBackup", "FromBackup", "ToPointInTime"].map((way) => `dynamodb:RestoreTable${way}`);
    const actionsFor = (actions: readonly string[]) =>
      propose(
        "dynamodb",
        actions.map((action) => call(action, table)),
      ).statements[0]?.actions;
    expect(actionsFor(["dynamodb:Query", ...restore])).toEqual(["dynamodb:Query", "dynamodb:Restore*"]);
    expect(actionsFor(restore.slice(1))).toEqual(restore.slice(1));
  });

  test("keeps the conditions of a perimeter", () => {
    const policy = documentOf(
      organizationPerimeter({ organizationId: ORGANIZATION, thirdPartyAccountIds: ["123456789012"] }),
    );
    const calls = [
      call("sqs:SendMessage", QUEUE, OWN),
      call("sqs:SendMessage", QUEUE.replace("111122223333", "123456789012"), {
        ...OWN,
        "aws:resourceorgid": "o-zzzzzzzzzz",
        "aws:resourceaccount": "123456789012",
      }),
      call("sqs:SendMessage", QUEUE.replace("111122223333", "999988887777"), {
        ...OWN,
        "aws:resourceorgid": "o-zzzzzzzzzz",
        "aws:resourceaccount": "999988887777",
      }),
    ];
    const principal = { "aws:PrincipalOrgID": ORGANIZATION };
    expect(propose("sqs", calls, policy).statements.map(({ conditions }) => conditions)).toEqual([
      { StringEquals: { ...principal, "aws:ResourceOrgID": ORGANIZATION } },
      { StringEquals: { ...principal, "aws:ResourceAccount": "123456789012" } },
      { StringEquals: principal },
    ]);
  });

  test("adds the account of the principal to conditions that bind resources or the VPC alone", () => {
    const conditions = { StringEquals: { "aws:SourceVpc": "vpc-1", "aws:ResourceOrgID": ORGANIZATION } };
    const policy = {
      Statement: { Effect: "Allow", Principal: "*", Action: "*", Resource: "*", Condition: conditions },
    };
    const calls = [call("sqs:SendMessage", QUEUE, { ...OWN, "aws:sourcevpc": "vpc-1" })];
    expect(propose("sqs", calls, policy).statements[0]?.conditions).toEqual({
      StringEquals: { ...conditions.StringEquals, "aws:PrincipalAccount": "111122223333" },
    });
  });

  test("says which conditions the records do not prove", () => {
    const policy = documentOf(
      organizationPerimeter({ organizationId: ORGANIZATION, breakGlassTag: { key: "exempt" } }),
    );
    const { remarks, statements } = propose("sqs", [call("sqs:SendMessage", QUEUE)], policy);
    expect(statements[0]?.conditions).toEqual({
      StringEquals: { "aws:PrincipalOrgID": ORGANIZATION, "aws:ResourceOrgID": ORGANIZATION },
    });
    expect(remarks).toEqual([
      "1 call, 2026-11-20 08:00.",
      "The records of 1 call do not show aws:PrincipalOrgID and aws:ResourceOrgID, on which the conditions of the perimeter depend.",
      "Principals that a tag exempts from the present policy are not exempt from this one: keep that statement for emergencies.",
    ]);
  });

  test("opens no call that IAM refused, that a service made, or whose principal is unknown", () => {
    const unknown = recordedCall({ action: "sqs:PurgeQueue", resource: QUEUE, context: {} });
    const calls = [
      call("sqs:SendMessage", QUEUE),
      call("sqs:DeleteQueue", QUEUE, {}, { outcome: "access-denied", calls: 3 }),
      call("sqs:CreateQueue", QUEUE, {}, { origin: "aws-service" }),
      call("sqs:CreateQueue", QUEUE, {}, { origin: "console" }),
      call("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/1"),
      unknown,
    ];
    const { statements, remarks } = propose("sqs", calls);
    expect(statements.flatMap(({ actions }) => actions)).toEqual(["sqs:SendMessage"]);
    expect(remarks).toEqual([
      "6 calls, 2026-11-20 08:00.",
      "Not opened: 3 calls, since IAM refused them already (sqs:DeleteQueue).",
      "Not opened: 1 call, since the IAM data says that this endpoint does not carry their actions (kms:Decrypt).",
      "Not opened: 1 call, since their records do not say whose principal made them (sqs:PurgeQueue).",
    ]);
  });

  test.each([
    [
      "secretsmanager",
      "secretsmanager:GetSecretValue",
      ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:*"],
      "all of the account are opened, so write the ARNs if you know them.",
    ],
    [
      "dynamodb",
      "dynamodb:GetItem",
      ["arn:aws:dynamodb:eu-west-1:111122223333:table/*"],
      "all of the account are opened, so write the ARNs if you know them.",
    ],
    ["s3", "s3:GetBucketPolicy", undefined, "not opened."],
  ])("takes no more than the account for calls of %s that name no resource", (service, action, resources, says) => {
    const { statements, remarks } = propose(service, [call(action, undefined)]);
    expect(statements[0]?.resources).toEqual(resources);
    expect(remarks[1]).toBe(`The records of 1 call of ${action} do not name the resource: ${says}`);
  });

  test("opens only what records name, if some do", () => {
    const named = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf";
    const calls = [call("secretsmanager:GetSecretValue", undefined), call("secretsmanager:GetSecretValue", named)];
    const { statements, remarks } = propose("secretsmanager", calls);
    expect(statements.map(({ resources }) => resources)).toEqual([[named]]);
    expect(remarks[1]).toContain("do not name the resource: only those that others name are opened.");
  });

  test("writes `*` for an action about whose resources the IAM data is in doubt, and says so", () => {
    const { statements, remarks } = propose("kms", [call("kms:CreateKey", undefined)]);
    expect(statements).toEqual([{ actions: ["kms:CreateKey"], resources: ["*"], conditions: OF_ACCOUNT }]);
    expect(remarks).toContain('"*" for kms:CreateKey: the records name no resource.');
  });

  test("takes buckets of AWS from the ready function, but not a bucket of your own that is named like one", () => {
    const layer = "arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/1";
    const own = { "aws:resourceaccount": "111122223333" };
    const calls = [
      call("s3:GetObject", layer),
      call("s3:GetObject", "arn:aws:s3:::amazonlinux-2-repos-eu-west-1/1"),
      call("s3:GetObject", "arn:aws:s3:::aws-codedeploy-eu-west-1/1", own),
      call("s3:PutObject", layer),
    ];
    const { ready, statements } = propose("s3", calls);
    expect(ready.map((one) => [one.name, ...one.arguments])).toEqual([
      ["awsOwnedBuckets", { region: "eu-west-1" }, "amazon-linux-2", "ecr"],
    ]);
    expect(statements.map(({ actions, resources }) => [...actions, ...resources])).toEqual([
      ["s3:GetObject", "arn:aws:s3:::aws-codedeploy-eu-west-1/1"],
      ["s3:PutObject", layer],
    ]);
  });

  test("takes registries and parameters of AWS from our data, for the own principals", () => {
    const pause = "arn:aws:ecr:eu-west-1:602401143452:repository/eks/pause";
    const policy = documentOf(organizationPerimeter({ organizationId: ORGANIZATION }));
    const { statements, remarks } = propose("ecr.dkr", [call("ecr:BatchGetImage", pause)], policy);
    expect(statements).toEqual([
      {
        actions: ["ecr:BatchGetImage"],
        resources: ["arn:aws:ecr:eu-west-1:602401143452:repository/*"],
        conditions: { StringEquals: { "aws:PrincipalOrgID": ORGANIZATION } },
      },
    ]);
    expect(remarks[1]).toBe("Resources of AWS: Nodes pull images of EKS add-ons and of the pause container.");
    const parameter = "arn:aws:ssm:eu-west-1::parameter/aws/service/eks/x";
    const [ssm] = propose("ssm", [call("ssm:GetParameter", parameter)]).statements;
    expect(ssm?.resources).toEqual(["arn:aws:ssm:eu-west-1::parameter/aws/service/*"]);
  });

  test("takes federated sign-in from the ready function, for the organization or the accounts of the roles", () => {
    const signIn = (account: string, organization: string) =>
      recordedCall({
        action: "sts:AssumeRoleWithWebIdentity",
        resource: `arn:aws:iam::${account}:role/pod`,
        principal: { kind: "federated" },
        context: { "aws:resourceaccount": account, "aws:resourceorgid": organization },
      });
    const calls = [signIn("111122223333", ORGANIZATION), signIn("999988887777", "o-zzzzzzzzzz")];
    const callsOf = (policy?: object) => propose("sts", calls, policy).ready.flatMap((one) => one.arguments);
    expect(callsOf()).toEqual([{ accountIds: ["111122223333", "999988887777"] }]);
    expect(callsOf(documentOf(organizationPerimeter({ organizationId: ORGANIZATION })))).toEqual([
      { organizationId: ORGANIZATION },
      { accountIds: ["999988887777"] },
    ]);
    expect(callsOf(documentOf(accountAllowList({ accountIds: ["111122223333"] })))).toHaveLength(1);
  });

  test("binds requests without a principal, and those of services, by what they carry", () => {
    const nobody = recordedCall({
      action: "s3:GetObject",
      resource: "arn:aws:s3:::site/index.html",
      principal: { kind: "anonymous" },
      context: { "aws:principalarn": null },
    });
    const service = recordedCall({
      action: "s3:PutObject",
      resource: "arn:aws:s3:::logs/x",
      principal: { kind: "service", name: "delivery.logs.amazonaws.com" },
      context: {},
    });
    expect(propose("s3", [nobody, service]).statements.map(({ conditions }) => conditions)).toEqual([
      { Null: { "aws:PrincipalArn": "true" } },
      { StringEquals: { "aws:PrincipalServiceName": "delivery.logs.amazonaws.com" } },
    ]);
  });

  test("keeps the Deny statements that stop no recorded call", () => {
    const deny = (sid: string, action: string) => ({
      Sid: sid,
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: action,
      Resource: "*",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
    const everything = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
    const policy = { Statement: [everything, deny("Plain", "*"), { ...deny("Sends", "sqs:Send*"), Condition: {} }] };
    const sent = call("sqs:SendMessage", QUEUE, { "aws:securetransport": "true" });
    const { denies, remarks } = propose("sqs", [sent], policy);
    expect(denies).toEqual([
      {
        sid: "Plain",
        effect: "Deny",
        principals: { aws: ["*"] },
        actions: ["*"],
        resources: ["*"],
        conditions: { Bool: { "aws:SecureTransport": "false" } },
      },
    ]);
    expect(remarks).toContain('Left out, since they stop recorded calls or except principals: "Sends".');
  });

  test("folds until AWS accepts the policy, and says how", () => {
    const queues = Array.from({ length: 600 }, (_, index) => `${QUEUE}-${index}`);
    const { statements, characters, remarks } = propose(
      "sqs",
      queues.map((queue) => call("sqs:SendMessage", queue)),
    );
    expect(characters).toBeLessThan(1000);
    expect(statements[0]?.resources).toEqual([`${QUEUE}-*`]);
    expect(remarks[1]).toBe("To stay within 20,480 characters, names with a common beginning became one pattern each.");
  });

  test("says that it cannot fold buckets", () => {
    const buckets = Array.from({ length: 1500 }, (_, index) =>
      call("s3:ListBucket", `arn:aws:s3:::some-bucket-${index}`),
    );
    const { remarks, characters } = propose("s3", buckets);
    expect(characters).toBeGreaterThan(20_480);
    expect(remarks.join("\n")).toMatch(/^Not opened: 500 calls, since there are too many different ones to keep/m);
    expect(remarks.at(-1)).toMatch(/^The policy has \d+ characters and AWS accepts 20,480: give fewer days/);
  });

  test("ignores services without an endpoint, and proposes nothing without calls", () => {
    const proposer = makeProposer([{ map: "", service: "sqs", policy: undefined }]);
    proposer.add({ map: "", service: "sns" }, call("sns:Publish", "arn:aws:sns:eu-west-1:111122223333:news"));
    expect(proposer.propose()).toEqual([]);
    expect(writeProposals([], 100)).toBe("// No recorded call passes an endpoint of this stack");
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../cli/run-cli";
import { identityOf, record } from "../cli/services/trail/record";
import { compile } from "../types/compile";
import { temporaryFolder } from "./folders";
import { runProgram } from "./programs";

const ACCOUNT = "111122223333";
const STRANGER = "999988887777";
const ORGANIZATION = "o-a1b2c3d4e5";

const folder = temporaryFolder("propose");

/** Services with a perimeter, whose policies the proposal replaces. */
const PERIMETER = `services: {
  dynamodb: {}, "ecr.api": {}, "ecr.dkr": {}, kms: {}, lambda: {}, logs: {}, s3: {}, secretsmanager: {}, sns: {}, sqs: {},
  ssm: {}, sts: {},
},`;

/** A program with services and, unless they have policies of their own, a policy for all of them. */
function program(imports: string, services: string, policy: string): string {
  return `import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, TerraformStack } from "cdktf";
import { organizationPerimeter, VpcEndpoints } from "cdktf-aws-vpc-endpoints";
${imports}
const app = new App();
const stack = new TerraformStack(app, "stack");
new AwsProvider(stack, "aws", { region: "eu-west-1" });
export const perimeter = organizationPerimeter({ organizationId: "${ORGANIZATION}" });
new VpcEndpoints(stack, "endpoints", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  ${policy}
  ${services}
});
app.synth();
`;
}

/** The services as a module of their own, since the compiler takes minutes for the types of the provider. */
function services(text: string): string {
  return `import { federatedSignIn } from "../../lib/policy/ready/federated-sign-in";
import { awsOwnedBuckets } from "../../lib/policy/ready/owned-buckets";
import type { Statement } from "../../lib/policy/statement/statement";
import type { EndpointServiceName } from "../../lib/services/names.generated";
declare function define(props: {
  services: { readonly [Name in EndpointServiceName]?: { readonly policy?: readonly Statement<Name>[] } };
}): void;
define({ ${text} });
`;
}

function object(eventName: string, bucket: string, key: string, more: object = {}): object {
  const resources = [
    { type: "AWS::S3::Object", ARN: `arn:aws:s3:::${bucket}/${key}` },
    { type: "AWS::S3::Bucket", ARN: `arn:aws:s3:::${bucket}`, accountId: ACCOUNT },
  ];
  return record("s3.amazonaws.com", eventName, { requestParameters: { bucketName: bucket, key }, resources, ...more });
}

const ofAws = { resources: undefined, sourceIPAddress: "10.0.0.9" };
const NOBODY = { type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" };
const TABLE = `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/users`;

const RECORDS = [
  ...["a/1", "a/2", "a/3", "b/st*r", "c/${x}", 'd/"quoted"'].map((key) => object("GetObject", "data", key)),
  object("PutObject", "data", "out/1", { userIdentity: identityOf("writer") }),
  record("s3.amazonaws.com", "ListBuckets"),
  object("GetObject", "prod-eu-west-1-starport-layer-bucket", "layer", ofAws),
  object("GetObject", "al2023-repos-eu-west-1-de612dc2", "x.rpm", { ...ofAws, userIdentity: NOBODY }),
  ...["SendMessage", "ReceiveMessage", "GetQueueUrl"].map((name) =>
    record("sqs.amazonaws.com", name, {
      requestParameters: { queueUrl: `https://sqs.eu-west-1.amazonaws.com/${ACCOUNT}/orders`, queueName: "orders" },
    }),
  ),
  record("secretsmanager.amazonaws.com", "GetSecretValue", { requestParameters: { secretId: "prod/db" } }),
  record("kms.amazonaws.com", "Decrypt", {
    resources: [{ ARN: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`, accountId: ACCOUNT, type: "AWS::KMS::Key" }],
  }),
  record("kms.amazonaws.com", "CreateKey"),
  record("ecr.amazonaws.com", "GetAuthorizationToken"),
  record("ecr.amazonaws.com", "BatchGetImage", {
    requestParameters: { repositoryName: "eks/pause", registryId: "602401143452" },
  }),
  record("ecr.amazonaws.com", "BatchGetImage", { requestParameters: { repositoryName: "app", registryId: ACCOUNT } }),
  record("dynamodb.amazonaws.com", "Query", {
    requestParameters: { tableName: "users" },
    resources: [{ ARN: TABLE, accountId: ACCOUNT, type: "AWS::DynamoDB::Table" }],
  }),
  record("ssm.amazonaws.com", "GetParameter", { requestParameters: { name: "/prod/db" } }),
  record("logs.amazonaws.com", "CreateLogStream", { requestParameters: { logGroupName: "app", logStreamName: "x" } }),
  record("sns.amazonaws.com", "Publish", { requestParameters: { topicArn: `arn:aws:sns:eu-west-1:${ACCOUNT}:news` } }),
  record("lambda.amazonaws.com", "Invoke", {
    requestParameters: { functionName: `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:job` },
    resources: [{ ARN: `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:job`, accountId: ACCOUNT }],
  }),
  record("sts.amazonaws.com", "AssumeRoleWithWebIdentity", {
    requestParameters: { roleArn: `arn:aws:iam::${ACCOUNT}:role/pod` },
    userIdentity: { type: "WebIdentityUser", principalId: "p", userName: "u", identityProvider: "oidc.example.org" },
  }),
  record("sqs.amazonaws.com", "DeleteQueue", {
    errorCode: "AccessDenied",
    requestParameters: { queueUrl: `https://sqs.eu-west-1.amazonaws.com/${ACCOUNT}/orders` },
  }),
];

function write(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

/** The calls of another account to its own resources, and to buckets of nobody known. */
function ofStranger(records: readonly object[]): readonly object[] {
  const own = records.filter((one) => !/starport|al2023|602401143452/.test(JSON.stringify(one)));
  return JSON.parse(JSON.stringify(own).replaceAll(ACCOUNT, STRANGER).replaceAll("/data", "/stolen"));
}

const trail = write("trail.json", { Records: RECORDS });
const accounts = write("accounts.txt", `${ACCOUNT} ${ORGANIZATION}\n`);

async function denialsOf(stack: string, calls: string) {
  const args = ["simulate", stack, "--trail", calls, "--org-accounts", accounts, "--json"];
  const { stdout, exitCode } = await runCli(args);
  const { endpoints, span } = JSON.parse(stdout);
  const sum = (verdict: string) =>
    endpoints.reduce(
      (total: number, endpoint: Readonly<Record<string, number>>) => total + (endpoint[verdict] ?? 0),
      0,
    );
  return { exitCode, allowed: sum("allowed"), depends: sum("depends"), denied: sum("denied"), counted: span.counted };
}

describe.each([
  ["a perimeter", "policy: perimeter,"],
  ["full access", ""],
])("simulate --propose, for %s", (_, policy) => {
  let text = "";
  let pasted = "";

  beforeAll(async () => {
    const stack = runProgram(program("", PERIMETER, policy));
    const { stdout } = await runCli(["simulate", stack, "--trail", trail, "--org-accounts", accounts, "--propose"]);
    text = stdout;
    const [imports = "", map = ""] = text.split(/^(?=services: )/m);
    pasted = program(imports, map, "");
  });

  test("writes TypeScript that compiles", () => {
    expect(text).toMatch(/^import \{ awsOwnedBuckets, federatedSignIn \} from "cdktf-aws-vpc-endpoints";$/m);
    const [, map = ""] = text.split(/^(?=services: )/m);
    expect(compile([services(map), services(map.replace("sqs:SendMessage", "sqs:SendMesage"))])).toEqual([
      [],
      [expect.objectContaining({ at: '"sqs:SendMesage"' })],
    ]);
  });

  test("denies none of the recorded calls once it is pasted", async () => {
    const { exitCode, allowed, depends, denied, counted } = await denialsOf(runProgram(pasted), trail);
    expect({ exitCode, denied }).toEqual({ exitCode: 0, denied: 0 });
    // Some calls may pass either of two endpoints.
    expect(allowed + depends).toBeGreaterThanOrEqual(counted);
    expect(allowed).toBeGreaterThan(15);
  });

  test("denies a stranger everything", async () => {
    const strange = write("strange.json", { Records: ofStranger(RECORDS) });
    const { exitCode, allowed, depends, denied } = await denialsOf(runProgram(pasted), strange);
    expect({ exitCode, allowed, depends }).toEqual({ exitCode: 1, allowed: 0, depends: 0 });
    expect(denied).toBeGreaterThan(20);
  });

  test("denies what was refused already", async () => {
    const refused = RECORDS.slice(-1).map((one) => ({ ...one, errorCode: undefined }));
    const { allowed, denied } = await denialsOf(runProgram(pasted), write("refused.json", { Records: refused }));
    expect({ allowed, denied }).toEqual({ allowed: 0, denied: 1 });
  });
});

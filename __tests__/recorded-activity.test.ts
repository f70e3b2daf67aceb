import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./cli/run-cli";
import { NAT, RECORDS } from "./cli/services/trail/calls-of-vpc";
import { record } from "./cli/services/trail/record";

const PAGE = readFileSync(join(__dirname, "..", "docs", "recorded-activity.md"), "utf8");

const folder = mkdtempSync(join(tmpdir(), "recorded-activity-"));

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The block of the page in a language. */
function blockIn(language: string): string {
  return PAGE.split(`\`\`\`${language}\n`)[1]?.split("```\n")[0] ?? "";
}

function object(bucket: string, key: string, owner?: string): object {
  const resources = [
    { type: "AWS::S3::Object", ARN: `arn:aws:s3:::${bucket}/${key}` },
    { type: "AWS::S3::Bucket", ARN: `arn:aws:s3:::${bucket}`, accountId: owner },
  ];
  return record("s3.amazonaws.com", "GetObject", { requestParameters: { bucketName: bucket, key }, resources });
}

const requestParameters = { queueUrl: "https://sqs.eu-west-1.amazonaws.com/111122223333/orders" };
const CALLS = [
  ...["1", "2", "3"].map((name) => object("data", `reports/${name}`, "111122223333")),
  object("prod-eu-west-1-starport-layer-bucket", "layer"),
  record("sqs.amazonaws.com", "SendMessage", { requestParameters }),
  record("sqs.amazonaws.com", "PurgeQueue", { requestParameters, errorCode: "AccessDenied" }),
];

/** A plan as `terraform show -json` prints it. */
function planOf(policies: Readonly<Record<string, object | null>>): string {
  const resources = Object.entries(policies).map(([service, policy]) => ({
    address: `aws_vpc_endpoint.${service}`,
    mode: "managed",
    type: "aws_vpc_endpoint",
    name: service,
    values: {
      service_name: `com.amazonaws.eu-west-1.${service}`,
      vpc_endpoint_type: service === "s3" ? "Gateway" : "Interface",
      policy: policy && JSON.stringify({ Version: "2012-10-17", Statement: [policy] }),
    },
  }));
  return JSON.stringify({ format_version: "1.2", planned_values: { root_module: { resources } } });
}

describe("docs/recorded-activity.md", () => {
  test("shows what services --trail prints", async () => {
    const trail = write("usage.json", JSON.stringify({ Records: RECORDS }));
    const { stdout } = await runCli(["services", "--trail", trail, "--from-ip", NAT]);
    expect(stdout).toBe(blockIn("text"));
  });

  test("shows what simulate --propose prints, and a plan that meets the recorded calls", async () => {
    const StringEquals = { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceOrgID": "o-a1b2c3d4e5" };
    const sqs = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*", Condition: { StringEquals } };
    const trail = write("trail.json", JSON.stringify({ Records: CALLS }));
    const accounts = write("accounts.txt", "111122223333 o-a1b2c3d4e5\n");
    const args = ["simulate", "--trail", trail, "--org-accounts", accounts];
    const { stdout, exitCode } = await runCli([...args, "--propose"], { stdin: planOf({ s3: null, sqs }) });
    expect(stdout).toBe(`import { awsOwnedBuckets } from "cdktf-aws-vpc-endpoints";\n\n${blockIn("typescript")}`);
    expect(exitCode).toBe(0);
  });

  test("prints the same text within the JSON of a simulation", async () => {
    const trail = write("json.json", JSON.stringify({ Records: CALLS }));
    const args = ["simulate", "--trail", trail, "--propose"];
    const { stdout } = await runCli(args, { stdin: planOf({ s3: null }) });
    const json = await runCli([...args, "--json"], { stdin: planOf({ s3: null }) });
    expect(`${JSON.parse(json.stdout).proposal}\n`).toBe(stdout);
  });
});

import { WORKLOADS } from "../../../lib/workloads/sets.generated";
import { compile } from "../../types/compile";
import { runCli } from "../run-cli";

const NAMES = [
  "ecs-fargate",
  "ecs-on-ec2",
  "eks-private",
  "karpenter",
  "external-dns",
  "eks-csi-drivers",
  "secrets-store-csi",
  "cloudwatch-agent",
  "session-manager",
  "lambda",
  "bedrock",
  "agentcore",
  "sagemaker-studio",
  "codebuild",
  "codedeploy-agent",
  "image-builder",
  "emr-on-ec2",
  "emr-serverless",
  "glue",
  "step-functions",
  "batch",
  "mwaa",
];

describe("vpc-endpoints services --for", () => {
  test("prints services to paste, with reasons and source, and what a perimeter must leave open", async () => {
    expect(await runCli(["services", "--for", "session-manager"])).toEqual({
      exitCode: 0,
      stdout: `// AWS Systems Manager Session Manager for EC2 instances
// Hybrid nodes sign some calls without SigV4: allow them by ssm:NodeOrgId or
// ssm:NodeAccountId.
// Add the S3 gateway at a quiet time, since open connections to S3 drop.
// Source: https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html (2026-11-28)
services: {
  ssm: {},            // SSM Agent registers the instance and gets its work
  ssmmessages: {},    // the channel of sessions
  s3: {},             // updates of SSM Agent, documents and patches (gateway,
                      // free)
  // ec2messages: {}, // if SSM Agent is older than 3.3.40.0
  // kms: {},         // if sessions are encrypted with a KMS key
  // logs: {},        // if sessions are logged to CloudWatch
  // ec2: {},         // if Systems Manager makes VSS snapshots of Windows
                      // instances
},
// Or typed, with sessionManager from cdktf-aws-vpc-endpoints:
// services: { ...sessionManager({ ec2messages: true }) },
// Options that are not named like the service:
// - patching: no service, if Patch Manager patches Amazon Linux instances
// - hybrid: no service, if nodes of other places register through the endpoint
// - macos: no service, if Patch Manager patches macOS instances
// Behind a perimeter, such as organizationPerimeter(), these must stay open;
// sessionManager() adds them:
// - ssm: Public parameters of AWS are read, such as the ids of the newest AMIs.
//   For your principals only.
//   arn:aws:ssm:{region}::parameter/aws/service/*
// - ssm: SSM Agent fetches the documents of AWS that it runs. For your
//   principals only.
//   arn:aws:ssm:{region}::document/*
// - ssm: Clients in the VPC run documents and runbooks of AWS on the own nodes.
//   For your principals only.
//   arn:aws:ssm:{region}::document/*
//   arn:aws:ssm:{region}::automation-definition/*
// - ssm with the option hybrid: Hybrid nodes register and get credentials,
//   without a signature and so without keys of a principal. For your nodes
//   only.
//   ssm:RegisterManagedInstance
//   ssm:RequestManagedInstanceRoleToken
//   ssm:UpdateManagedInstancePublicKey
// - s3: SSM Agent reads its updates, modules and patch baselines, unsigned,
//   signed by the node's role or presigned by Systems Manager.
//   awsOwnedBuckets({ region }, "ssm")
// - s3 with the option macos: Patch Manager reads its modules on macOS.
//   awsOwnedBuckets({ region }, "ssm-macos")
// - s3 with the option patching: yum reads packages without a signature.
//   awsOwnedBuckets({ region }, "amazon-linux-2")
// - s3 with the option patching: dnf reads packages without a signature.
//   awsOwnedBuckets({ region }, "amazon-linux-2023")
`,
      stderr: "",
    });
  });

  test.each(NAMES)("fits %s into 80 columns, but for addresses and ARNs", async (name) => {
    const { stdout } = await runCli(["services", "--for", name]);
    const wide = stdout.split("\n").filter((line) => line.length > 80);
    expect(wide.filter((line) => !/^\/\/ +(Source: https|arn:)/.test(line))).toEqual([]);
  });

  test("says that a service takes no policy", async () => {
    const { stdout } = await runCli(["services", "--for", "external-dns"]);
    expect(stdout).toContain('\n  route53: { policy: "none" }, // DNS records are listed and changed\n');
  });

  test("says that nothing more must stay open", async () => {
    const { stdout } = await runCli(["services", "--for", "step-functions"]);
    expect(stdout).toMatch(/\n\/\/ Behind a perimeter, nothing more must stay open\.\n$/);
  });

  test("prints a service once with all its cases", async () => {
    const { stdout } = await runCli(["services", "--for", "batch"]);
    expect(stdout.split("\n").filter((line) => line.includes('"ecr.dkr": '))).toEqual([
      '  // "ecr.dkr": {},       // if jobs run on Fargate, or if jobs run on EC2',
    ]);
  });

  test("prints TypeScript that compiles as the services of the construct", async () => {
    const modules = await Promise.all(
      NAMES.map(async (name) => {
        const { stdout } = await runCli(["services", "--for", name]);
        return `import type { ServiceMap } from "../../lib/model/props";
import type { EndpointServiceName } from "../../lib/services/names.generated";
({
${stdout}
}) satisfies { readonly services: ServiceMap<EndpointServiceName> };`;
      }),
    );
    expect(compile(modules)).toEqual(NAMES.map(() => []));
  });

  test("prints the facts as JSON", async () => {
    const { stdout } = await runCli(["services", "--for", "step-functions", "--json"]);
    expect(JSON.parse(stdout)).toEqual({ ...WORKLOADS["step-functions"], staysOpen: [] });
  });

  test("prints as JSON what must stay open, with options and sources", async () => {
    const { stdout } = await runCli(["services", "--for", "batch", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      staysOpen: [{ id: "image-layers", options: ["fargate", "ec2"], ownedBuckets: "ecr", source: expect.any(String) }],
    });
  });

  test.each([
    ["fargate", 'did you mean "ecs-fargate"?'],
    [
      "kubernetes",
      `use ${NAMES.slice(0, -1)
        .map((name) => `"${name}"`)
        .join(", ")} or "mwaa"`,
    ],
  ])("exits 2 with one line for the unknown workload %s", async (name, advice) => {
    expect(await runCli(["services", "--for", name])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `error: There is no workload "${name}": ${advice}\n`,
    });
  });
});

import { WORKLOADS } from "../../../lib/workloads/sets.generated";
import { compile } from "../../types/compile";
import { runCli } from "../run-cli";

const NAMES = [
  "ecs-fargate",
  "ecs-on-ec2",
  "eks-private",
  "session-manager",
  "lambda",
  "bedrock",
  "sagemaker-studio",
  "codebuild",
  "emr-serverless",
  "glue",
  "step-functions",
  "batch",
];

describe("vpc-endpoints services --for", () => {
  test("prints services to paste, with reasons and source", async () => {
    expect(await runCli(["services", "--for", "ecs-fargate"])).toEqual({
      exitCode: 0,
      stdout: `// Amazon ECS tasks on AWS Fargate, platform version 1.4.0 or later
// The ecs endpoints are not needed on Fargate.
// Add the S3 gateway at a quiet time, since open connections to S3 drop.
// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html (2026-11-23)
services: {
  "ecr.api": {},         // tokens and manifests of images
  "ecr.dkr": {},         // the registry of the images
  s3: {},                // layers of images, which ECR keeps in S3 (gateway, free)
  // logs: {},           // if tasks log with the awslogs driver
  // secretsmanager: {}, // if task definitions read secrets or registry passwords
  // ssm: {},            // if task definitions read parameters of Parameter Store
},
// Or typed: services: { ...ecsFargate({ logs: true }) }, with ecsFargate from cdktf-aws-vpc-endpoints
`,
      stderr: "",
    });
  });

  test("prints a service once with all its cases", async () => {
    const { stdout } = await runCli(["services", "--for", "batch"]);
    expect(stdout.split("\n").filter((line) => line.includes('"ecr.dkr"'))).toEqual([
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
    expect(JSON.parse(stdout)).toEqual({ name: "step-functions", ...WORKLOADS["step-functions"] });
  });

  test.each([
    ["fargate", 'did you mean "ecs-fargate"?'],
    [
      "kubernetes",
      `use ${NAMES.slice(0, -1)
        .map((name) => `"${name}"`)
        .join(", ")} or "batch"`,
    ],
  ])("exits 2 with one line for the unknown workload %s", async (name, advice) => {
    expect(await runCli(["services", "--for", name])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `error: There is no workload "${name}": ${advice}\n`,
    });
  });
});

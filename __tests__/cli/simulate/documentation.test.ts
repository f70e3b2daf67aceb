import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, TerraformStack } from "cdktf";
import { organizationPerimeter, simulatePolicy, VpcEndpoints } from "../../../lib";
import { NETWORK } from "../../defined";
import { blocksOf } from "../../e2e/pages";
import { ROOT } from "../../house/sources";
import { runCli } from "../run-cli";
import { endpoint, plan } from "../terraform/plans";
import { sqsCall, trailOf } from "./trail";

const PAGE = "docs/simulate.md";
const TEXT = readFileSync(join(ROOT, PAGE), "utf8");
const COMMANDS = [...TEXT.matchAll(/```bash\n([\s\S]*?)```/g)].flatMap(([, code = ""]) => code.trim().split("\n"));

const folder = mkdtempSync(join(tmpdir(), "simulate-page-"));
const before = process.cwd();

/** A folder as the page has it: a synthesized stack, a plan, recorded calls and a list of accounts. */
beforeAll(() => {
  const app = new App({ outdir: join(folder, "cdktf.out") });
  const stack = new TerraformStack(app, "network");
  new AwsProvider(stack, "aws", { region: "us-east-1" });
  const perimeter = organizationPerimeter({ organizationId: "o-a1b2c3d4e5" });
  const send = { actions: ["sqs:SendMessage" as const], resources: ["arn:aws:sqs:us-east-1:111122223333:jobs"] };
  new VpcEndpoints(stack, "endpoints", {
    ...NETWORK,
    region: "us-east-1",
    policy: perimeter,
    services: { kms: {}, sqs: { policy: [send] } },
  });
  app.synth();
  const kms = { eventSource: "kms.amazonaws.com", requestParameters: {}, resources: [] };
  const console = { sourceIPAddress: "203.0.113.7", sessionCredentialFromConsole: "true" };
  const file = trailOf(
    sqsCall("SendMessage", "jobs"),
    sqsCall("ReceiveMessage", "jobs"),
    sqsCall("ListKeys", "jobs", kms),
    sqsCall("SendMessage", "jobs", console),
  );
  for (const name of ["logs", "more-logs"]) {
    mkdirSync(join(folder, name));
    cpSync(file, join(folder, name, "trail.json"));
  }
  writeFileSync(join(folder, "plan.json"), JSON.stringify(plan({ resources: [endpoint("sqs", undefined)] })));
  writeFileSync(join(folder, "accounts.txt"), "111122223333 o-a1b2c3d4e5\n");
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

function run(command: string) {
  const [, args = ""] = /npx vpc-endpoints (.*?)(?: > .*)?$/.exec(command) ?? [];
  const stdin = command.startsWith("terraform show") ? readFileSync("plan.json", "utf8") : "";
  // A slow machine shows its progress on a terminal.
  return runCli(args.split(" "), { stdin, columns: 100, errorColumns: Number.POSITIVE_INFINITY });
}

describe("docs/simulate.md", () => {
  test.each(COMMANDS)("has a command that works: %s", async (command) => {
    const { exitCode, stdout, stderr } = await run(command);
    expect({ stderr: stderr.replace(/^Wrote .*\n$/, ""), isEmpty: stdout === "", isUsage: exitCode === 2 }).toEqual({
      stderr: "",
      isEmpty: false,
      isUsage: false,
    });
  });

  test("shows what the first of them prints", async () => {
    const [shown] = blocksOf(PAGE, "## What it prints", "text");
    const { stdout } = await run(COMMANDS[0] ?? "");
    expect(stdout).toBe(shown);
  });

  test("has a unit test of a policy that passes", () => {
    const [code = ""] = blocksOf(PAGE, "## Try a policy in a unit test", "js");
    const library = { organizationPerimeter, simulatePolicy };
    // The expectations of this test come from another realm than what the program makes.
    const compared = (actual: unknown) => ({
      toBe: (expected: unknown) => expect(actual).toBe(expected),
      toEqual: (expected: unknown) => expect(JSON.stringify(actual)).toBe(JSON.stringify(expected)),
    });
    runInNewContext(code, { require: () => library, expect: compared });
    expect.assertions(3);
  });
});

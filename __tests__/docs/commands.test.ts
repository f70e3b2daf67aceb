import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../cli/run-cli";
import { sqsCall, trailOf } from "../cli/simulate/trail";
import { PAGES } from "../e2e/pages";

const ROOT = join(__dirname, "..", "..");

/** Commands that read what only AWS or Terraform has, or that stand for many. */
const NEEDS_MORE = /^(import|verify)\b|<\w+>|…|--html/;

const commands = new Set([...PAGES, "help"].flatMap(commandsOf));

describe("commands of the documentation", () => {
  const before = { folder: process.cwd(), outdir: process.env["CDKTF_OUTDIR"] };
  const dir = mkdtempSync(join(tmpdir(), "commands-"));

  beforeAll(() => {
    process.env["CDKTF_OUTDIR"] = join(dir, "cdktf.out");
    require("../../examples/getting-started/main");
    require("../../main");
    writeFileSync(join(dir, "package.json"), JSON.stringify({ dependencies: { "@aws-sdk/client-sqs": "3" } }));
    for (const folder of ["logs", "AWSLogs", "next-week"]) {
      mkdirSync(join(dir, folder));
      cpSync(trailOf(sqsCall("SendMessage", "jobs")), join(dir, folder, "trail.json"));
    }
    writeFileSync(join(dir, "accounts.txt"), "111122223333 o-a1b2c3d4e5\n");
    process.chdir(dir);
  });

  afterAll(() => {
    process.chdir(before.folder);
    process.env["CDKTF_OUTDIR"] = before.outdir;
    rmSync(dir, { recursive: true });
  });

  test.each([...commands])("npx vpc-endpoints %s", async (command) => {
    const { exitCode, stdout, stderr } = await runCli(command.split(" "));
    expect({ exitCode, stderr: exitCode === 0 ? "" : stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).not.toBe("");
  });
});

function commandsOf(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const found = [...text.matchAll(/(?<!\| )npx vpc-endpoints ([^`\n|#]+)/g)];
  const trimmed = found.map(([, command = ""]) => command.replace(/ {2}.*| > .*/, "").trim());
  return trimmed.filter((command) => !NEEDS_MORE.test(command));
}

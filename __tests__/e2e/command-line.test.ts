import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import packageFile from "../../package.json";
import { buildCommand } from "./built-command";
import { checkout } from "./checkout";

let command = "";

beforeAll(() => {
  command = buildCommand();
});

/** Runs the built file itself, as a shell runs what npm links. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", env: environment(env) });
  return { exitCode: status, stdout, stderr };
}

/** The environment without what Jest says about colours. */
function environment(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, ...others } = process.env;
  return { ...others, ...env };
}

/** Runs a line of bash in which `$0` is the built file. */
function bash(script: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, command], {
    encoding: "utf8",
    env: environment(),
  });
  return { exitCode: status, stdout, stderr };
}

describe("npx vpc-endpoints", () => {
  test("runs in a clone what npm ci builds there", () => {
    const clone = { cwd: checkout(), encoding: "utf8", env: { ...process.env, CI: "1" } } as const;
    // npm ci runs this script, after it has installed the packages.
    expect(spawnSync("npm", ["run", "prepare"], clone)).toMatchObject({ status: 0 });
    const { status, stdout } = spawnSync("npx", ["vpc-endpoints", "--version"], clone);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${packageFile.version}\n` });
  });
});

describe("dist/cli.js", () => {
  test("is executable and names node in its first line", () => {
    expect(statSync(command).mode & 0o111).toBe(0o111);
    expect(readFileSync(command, "utf8").split("\n")[0]).toBe("#!/usr/bin/env node");
  });

  test("runs without any package next to it", () => {
    expect(existsSync(join(dirname(command), "..", "node_modules"))).toBe(false);
    expect(run(["--version"])).toEqual({ exitCode: 0, stdout: `${packageFile.version}\n`, stderr: "" });
  });

  test.each([
    [["--help"], []],
    [["cost", "--help"], ["cli-cost.js"]],
  ])("loads for %j no other command", (args, expected) => {
    const script = "process.on('exit', () => console.error(Object.keys(require.cache).join()));";
    const program = `${script} require(${JSON.stringify(command)})`;
    const { stderr } = spawnSync(process.execPath, ["-e", program, "--", command, ...args], { encoding: "utf8" });
    const loaded = stderr.trim().split(",");
    expect(loaded).toContain(command);
    const names = loaded.map((file) => basename(file));
    expect(names.filter((name) => /^cli-(?!shared)/.test(name))).toEqual(expected);
    expect(names.filter((name) => name.endsWith(".json"))).toEqual([]);
  });

  test("searches the catalogue, without colours in a pipe unless they are forced", () => {
    const { exitCode, stdout } = run(["services", "sqs"]);
    expect(exitCode).toBe(0);
    expect(stdout.split("\n")[1]).toMatch(/^sqs +Interface +443 +yes/);
    expect(run(["services", "sqs"], { FORCE_COLOR: "1" }).stdout).toContain("\u001b[1msqs\u001b[22m");
  });

  test.each([
    ["wrong usage", ["srvices"], 2],
    ["a search that finds nothing", ["services", "sqss"], 1],
    ["help", ["cost", "--help"], 0],
  ])("gives the exit code of %s", (_title, args, exitCode) => {
    expect(run(args).exitCode).toBe(exitCode);
  });

  test("ends in silence when the reader of its output has seen enough", () => {
    const { stdout, stderr } = bash(`"$0" services --json | head -1; echo "\${PIPESTATUS[0]}"`);
    expect({ stdout, stderr }).toEqual({ stdout: "[\n0\n", stderr: "" });
  });

  test("gives the exit code of a check whose report nobody reads", () => {
    const outputs = '{"sqs":["sqs.us-east-1.amazonaws.com"]}';
    const verify = `echo '${outputs}' | "$0" verify --resolver 127.0.0.1:1`;
    const { stdout, stderr } = bash(`${verify} | true; echo "\${PIPESTATUS[1]}"`);
    expect({ stdout, stderr }).toEqual({ stdout: "1\n", stderr: "" });
  });

  test.each([
    ["its output", '"$0" services > /dev/full', 1, /^error: Cannot write to standard output: ENOSPC.*\n$/],
    ["its messages", '"$0" services sqss 2> /dev/full', 1, /^$/],
    [
      "a page",
      '"$0" cost --services sqs --html /dev/full',
      2,
      /^error: --html: Cannot write "\/dev\/full": no space is left on the device\n$/,
    ],
  ])("ends without a stack if the disk has no room for %s", (_what, script, exitCode, message) => {
    expect(bash(script)).toEqual({ exitCode, stdout: "", stderr: expect.stringMatching(message) });
  });

  test.each([
    ["services"],
    ["services s3"],
    ["services --for eks-private"],
    ["services nothing-like-this"],
    ["cost --services sqs,kms,s3 --gb 500"],
    ["cost --services sqs --vpcs 20 --gb 10"],
    ["cost --services sqs --region mx-central-1"],
    ["cost"],
    ["--help"],
    ["cost --help"],
  ])("fits a terminal of 80 columns: %s", (args) => {
    const script = `script -qec 'stty cols 80; "${command}" ${args}' /dev/null < /dev/null`;
    const lines = stripVTControlCharacters(bash(script).stdout).split(/\r?\n/);
    expect(lines.length).toBeGreaterThan(1);
    // A word is never broken, and some addresses of AWS's pages are longer than a line.
    expect(lines.filter((line) => line.length > 80 && !/^(\/\/)? *\S+$/.test(line))).toEqual([]);
  });

  test("writes a page with drawings", () => {
    const file = join(dirname(command), "cost.html");
    const { exitCode } = run(["cost", "--services", "sqs,kms", "--gb", "900", "--html", file]);
    expect(exitCode).toBe(0);
    expect(readFileSync(file, "utf8").match(/<svg /g)).toHaveLength(6);
  });

  test.each(["index.js", "core.js", "on-demand.js"])("keeps parser and colours out of %s of the library", (file) => {
    const library = readFileSync(join(dirname(command), file), "utf8");
    expect(library).not.toMatch(/commander|picocolors|NO_COLOR|\.\/cli/);
  });

  test("comes with the licences of what it contains", () => {
    const notices = readFileSync(join(dirname(command), "THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const name of ["commander", "picocolors"]) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
    }
  });
});

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import packageFile from "../../package.json";
import { buildCommand } from "./built-command";
import { checkout } from "./checkout";

let command = "";

beforeAll(() => {
  command = buildCommand();
});

/** Runs the built file itself, as a shell runs what npm links. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
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

  test("searches the catalogue, without colours in a pipe even if they are forced", () => {
    const { exitCode, stdout } = run(["services", "sqs"], { FORCE_COLOR: "1" });
    expect(exitCode).toBe(0);
    expect(stdout.split("\n")[1]).toMatch(/^sqs +Interface +443 +yes/);
  });

  test.each([
    ["wrong usage", ["srvices"], 2],
    ["a search that finds nothing", ["services", "sqss"], 1],
    ["help", ["cost", "--help"], 0],
  ])("gives the exit code of %s", (_title, args, exitCode) => {
    expect(run(args).exitCode).toBe(exitCode);
  });

  test("ends in silence when the reader of its output has seen enough", () => {
    const script = `"$0" services --json | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script, command], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "[\n0\n", stderr: "" });
  });

  test("writes a page with its own bundle of the charting library", () => {
    const file = join(dirname(command), "cost.html");
    const { exitCode } = run(["cost", "--services", "sqs,kms", "--gb", "900", "--html", file]);
    expect(exitCode).toBe(0);
    expect(readFileSync(file, "utf8").match(/<svg /g)).toHaveLength(3);
  });

  test("keeps parser, colours and charts out of the library", () => {
    const library = readFileSync(join(dirname(command), "index.js"), "utf8");
    expect(library).not.toMatch(/commander|picocolors|echarts|\.\/cli/);
  });

  test("comes with the licences of what it contains", () => {
    const notices = readFileSync(join(dirname(command), "THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const name of ["commander", "picocolors", "echarts", "zrender", "tslib"]) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
    }
  });
});

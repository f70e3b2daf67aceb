import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { missingTools } from "./tools";

const ROOT = join(__dirname, "..", "..");
const TERRAFORM =
  "Cannot run end-to-end tests: terraform is missing; install Terraform 1.5 or later and put it on PATH";
const MOTO =
  'Cannot run end-to-end tests: moto_server is missing; run pip install "moto[server]==5.2.1" and put moto_server on PATH';
const MIRROR =
  "Cannot run end-to-end tests: no mirror of the hashicorp/aws provider was found; " +
  "run terraform providers mirror FOLDER and set TERRAFORM_PROVIDER_MIRROR=FOLDER";

/** Runs a suite that needs terraform on a machine that has none. */
function runWithoutTools(env: Readonly<Record<string, string>>) {
  const jest = join(ROOT, "node_modules", "jest", "bin", "jest.js");
  const args = [jest, "--config", "jest.e2e.config.json", "__tests__/e2e/harness.test.ts"];
  const options = {
    cwd: ROOT,
    env: { PATH: "", TERRAFORM_PROVIDER_MIRROR: ROOT, ...env },
    encoding: "utf8",
  } as const;
  const { status, stderr } = spawnSync(process.execPath, args, options);
  return { status, stderr };
}

describe("missingTools()", () => {
  const { PATH } = process.env;

  afterEach(() => {
    process.env["PATH"] = PATH;
    delete process.env["TERRAFORM_PROVIDER_MIRROR"];
  });

  test("names every tool that is missing and how to supply it", () => {
    process.env["PATH"] = "";
    process.env["TERRAFORM_PROVIDER_MIRROR"] = ROOT;
    expect(missingTools()).toEqual([TERRAFORM, MOTO, MIRROR]);
  });
});

describe("describeEndToEnd()", () => {
  test("fails in CI if a tool is missing", () => {
    const { status, stderr } = runWithoutTools({ CI: "true" });
    expect(status).toBe(1);
    for (const sentence of [TERRAFORM, MOTO, MIRROR]) expect(stderr).toContain(sentence);
  });

  test("skips with a warning outside CI if a tool is missing", () => {
    const { status, stderr } = runWithoutTools({});
    expect(status).toBe(0);
    for (const sentence of [TERRAFORM, MOTO, MIRROR]) expect(stderr).toContain(`*** ${sentence}`);
    expect(stderr).toContain("1 skipped");
  });
});

import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

const ROOT = join(__dirname, "..");
const COMMAND = "scripts/synth.mjs";
const STACK = join("stacks", "vpc-endpoints", "cdk.tf.json");
const MANIFEST = join("stacks", "vpc-endpoints", "vpc-endpoints.json");

/** The services of the app, in its order. */
const SERVICES = ["sqs", "logs", "monitoring", "kms", "secretsmanager", "ecr.api", "ecr.dkr", "sts", "s3"];

const files = synthesize(ROOT);
const stack = JSON.parse(files[STACK] ?? "");
const locals: Readonly<Record<string, object>> = stack.locals;
const services = Object.entries(locals).find(([name]) => name.startsWith("endpoints_services"))?.[1];

describe("main.ts", () => {
  test("writes the stack that is kept as golden file", () => {
    const golden = readFileSync(join(__dirname, "golden", "vpc-endpoints.json"), "utf8");
    expect(stack).toEqual(JSON.parse(golden));
  });

  test("writes the same from another folder, the manifest too", () => {
    expect(Object.keys(files)).toEqual(expect.arrayContaining([STACK, MANIFEST]));
    expect(synthesize(tmpdir())).toEqual(files);
  });

  test("writes a manifest of the endpoints for the command line", () => {
    const { version, constructs } = JSON.parse(files[MANIFEST] ?? "");
    expect([version, constructs]).toEqual([2, [expect.objectContaining({ path: "endpoints", region: null })]]);
    expect(constructs[0].endpoints.map(({ name }: { name: string }) => name)).toEqual(SERVICES);
  });

  test("writes no path of this machine", () => {
    expect(Object.keys(files)).toContain("manifest.json");
    const home = [ROOT, process.cwd(), tmpdir()];
    expect(Object.entries(files).filter(([, text]) => home.some((path) => text.includes(path)))).toEqual([]);
  });

  test("has the production set of services", () => {
    expect(Object.keys(services ?? {})).toEqual(SERVICES.toSorted());
    expect(services).toMatchObject({
      s3: { vpc_endpoint_type: "Gateway" },
      sqs: { vpc_endpoint_type: "Interface" },
    });
  });

  test("defines one group and one resource for each type of endpoint", () => {
    const { aws_vpc_endpoint, aws_security_group, ...others } = stack.resource;
    expect([Object.keys(aws_vpc_endpoint).length, Object.keys(aws_security_group).length, others]).toEqual([2, 1, {}]);
  });

  test("has four variables, the region with a default", () => {
    const defaults = Object.entries<{ default?: string }>(stack.variable).map(([name, variable]) => [
      name,
      variable.default,
    ]);
    expect(Object.fromEntries(defaults)).toEqual({
      aws_region: "us-east-1",
      vpc_id: undefined,
      subnet_ids: undefined,
      route_table_ids: undefined,
    });
  });

  test("has three outputs", () => {
    expect(Object.keys(stack.output).sort()).toEqual(["endpoint_dns_names", "endpoint_ids", "security_group_id"]);
  });

  test("names the provider by a range, and takes credentials and endpoints from the environment", () => {
    expect(stack.terraform.required_providers).toEqual({
      aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" },
    });
    expect(stack.provider).toEqual({ aws: [{ region: "${var.aws_region}" }] });
  });

  test("keeps its state outside cdktf.out, so neither a rename nor a clean-up loses it", () => {
    const { local, ...others } = stack.terraform.backend;
    expect(others).toEqual({});
    expect(relative(ROOT, resolve(ROOT, "cdktf.out", "stacks", "vpc-endpoints", local.path))).toBe(
      "terraform.vpc-endpoints.tfstate",
    );
  });

  test("names the line at fault if it is rejected", () => {
    const broken = readFileSync(join(ROOT, "main.ts"), "utf8").replace("sqs: {}", "sqss: {}");
    const line = broken.split("\n").findIndex((text) => text.includes("new VpcEndpoints(")) + 1;
    const { status, stderr } = runCopy(broken);
    expect(status).toBe(1);
    expect(stderr).toContain('services.sqss: "sqss" is not an endpoint service of the catalogue: did you mean "sqs"?');
    expect(stderr).toContain("(unknown-service)\n");
    expect(stderr).toMatch(new RegExp(`^ {4}at new VpcEndpointsStack \\(.*/main\\.ts:${line}:\\d+\\)$`, "m"));
  });

  test("prints its warnings, unless CDKTF's command line does", () => {
    const doubtful = readFileSync(join(ROOT, "main.ts"), "utf8").replace("sqs: {}", "robomaker: {}");
    const alone = runCopy(doubtful);
    const byCommandLine = runCopy(doubtful, { CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS: "true" });
    expect([alone.status, byCommandLine]).toEqual([0, { status: 0, stderr: "" }]);
    expect(alone.stderr).toMatch(/^warn: \[vpc-endpoints\/endpoints\] services\.robomaker: .+ \(retired-service\)\n$/);
  });

  test("is what the command of cdktf.json runs", () => {
    const { app } = JSON.parse(readFileSync(join(ROOT, "cdktf.json"), "utf8"));
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect([app, scripts.synth]).toEqual([`node ${COMMAND}`, `node ${COMMAND}`]);
  });
});

/** Runs the app in a folder and gives what it writes, by path. */
function synthesize(cwd: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "vpc-endpoints-"));
  const { CDKTF_TARGET_STACK_ID: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, COMMAND)], {
    cwd,
    env: { ...env, CDKTF_OUTDIR: folder },
  });
  if (status !== 0) throw new Error(stderr.toString());
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  const written = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  rmSync(folder, { recursive: true });
  return written;
}

describe("npm run synth", () => {
  const run = (env: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(join(tmpdir(), "vpc-endpoints-"));
    const { CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS: _, ...others } = process.env;
    const result = spawnSync(process.execPath, [join(ROOT, COMMAND)], {
      env: { ...others, CDKTF_OUTDIR: folder, ...env },
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    return { stdout: result.stdout.replace(folder, "cdktf.out"), stderr: result.stderr };
  };

  test("says in one line where it wrote and what comes next", () => {
    const written = join("cdktf.out", STACK);
    const stdout = `Wrote ${written}: run npx cdktf deploy vpc-endpoints, or terraform in its folder\n`;
    expect(run({})).toEqual({ stdout, stderr: "" });
  });

  test("says nothing to CDKTF's own command line", () => {
    expect(run({ CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS: "true" })).toEqual({ stdout: "", stderr: "" });
  });
});

/** Runs another main.ts in a checkout of its own. */
function runCopy(
  program: string,
  more: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), "vpc-endpoints-"));
  mkdirSync(join(folder, "scripts"));
  copyFileSync(join(ROOT, COMMAND), join(folder, COMMAND));
  writeFileSync(join(folder, "main.ts"), program);
  for (const name of ["lib", "node_modules", "package.json"]) symlinkSync(join(ROOT, name), join(folder, name));
  const env = { ...process.env, CDKTF_OUTDIR: join(folder, "cdktf.out"), ...more };
  const { status, stderr } = spawnSync(process.execPath, [join(folder, COMMAND)], { env, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { status, stderr };
}

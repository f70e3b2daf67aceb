import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const EXAMPLES = join(__dirname, "..", "examples");

describe("examples", () => {
  const { CDKTF_OUTDIR, PATH } = process.env;
  const outdir = mkdtempSync(join(tmpdir(), "examples-"));
  const programs = mkdtempSync(join(tmpdir(), "programs-"));

  beforeAll(() => {
    // CloudBackend asks for the version of terraform, which these tests have to do without.
    writeFileSync(join(programs, "terraform"), "#!/bin/sh\necho Terraform v1.1.0\n", { mode: 0o755 });
    Object.assign(process.env, { CDKTF_OUTDIR: outdir, PATH: programs });
  });

  afterAll(() => {
    process.env["PATH"] = PATH;
    if (CDKTF_OUTDIR === undefined) delete process.env["CDKTF_OUTDIR"];
    else process.env["CDKTF_OUTDIR"] = CDKTF_OUTDIR;
    for (const folder of [outdir, programs]) rmSync(folder, { recursive: true });
  });

  test.each(readdirSync(EXAMPLES))("%s synthesizes endpoints for a range of provider versions", (name) => {
    const known = new Set(stacksIn(outdir));
    require(join(EXAMPLES, name, "main.ts"));
    const added = stacksIn(outdir).filter((stack) => !known.has(stack));
    expect(added).toHaveLength(1);
    const text = readFileSync(join(outdir, "stacks", added[0] ?? "", "cdk.tf.json"), "utf8");
    const { resource, terraform } = JSON.parse(text);
    expect(Object.keys(resource.aws_vpc_endpoint).length).toBeGreaterThan(0);
    expect(terraform.required_providers.aws).toEqual({
      source: "hashicorp/aws",
      version: ">= 5.100.0, < 7.0.0",
    });
    expect(text).not.toContain(process.cwd());
  });
});

function stacksIn(outdir: string): readonly string[] {
  try {
    return readdirSync(join(outdir, "stacks"));
  } catch {
    return [];
  }
}

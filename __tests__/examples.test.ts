import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const EXAMPLES = join(__dirname, "..", "examples");

describe("examples", () => {
  const before = process.env["CDKTF_OUTDIR"];
  const outdir = mkdtempSync(join(tmpdir(), "examples-"));
  const terraform = join(outdir, "terraform");

  beforeAll(() => {
    process.env["CDKTF_OUTDIR"] = outdir;
    // CloudBackend asks for the version of terraform, which these tests do without.
    writeFileSync(terraform, "#!/bin/sh\necho Terraform v1.1.0\n", { mode: 0o755 });
    process.env["TERRAFORM_BINARY_NAME"] = terraform;
  });

  afterAll(() => {
    process.env["CDKTF_OUTDIR"] = before;
    delete process.env["TERRAFORM_BINARY_NAME"];
    rmSync(outdir, { recursive: true });
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

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./cli/run-cli";

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
    const withEndpoints = added.filter((stack) => existsSync(join(outdir, "stacks", stack, "vpc-endpoints.json")));
    expect(withEndpoints).not.toEqual([]);
    for (const stack of added) expectRange(stack, name);
    for (const stack of withEndpoints) expectEndpoints(stack);
  });

  test("two-regions is costed a region at a time", async () => {
    require(join(EXAMPLES, "two-regions", "main.ts"));
    const stack = join(outdir, "stacks", "two-regions");
    const { stdout } = await runCli(["cost", stack, "--region", "us-east-1", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      region: "us-east-1",
      services: [
        { service: "kms", azCount: 1, hoursUsd: 7.3 },
        { service: "sqs", azCount: 1, hoursUsd: 7.3 },
      ],
      assumptions: ["Left out, since they are in another region: ireland-endpoints/kms and ireland-endpoints/sqs."],
    });
  });

  function expectRange(stack: string, example: string): void {
    const text = readFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8");
    expect(JSON.parse(text).terraform.required_providers.aws).toEqual({
      source: "hashicorp/aws",
      version: example === "shared-endpoints-profile" ? ">= 6.3.0, < 7.0.0" : ">= 5.100.0, < 7.0.0",
    });
    expect(text).not.toContain(process.cwd());
  }

  function expectEndpoints(stack: string): void {
    const { resource } = JSON.parse(readFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8"));
    expect(Object.keys(resource.aws_vpc_endpoint).length).toBeGreaterThan(0);
    const manifest = readFileSync(join(outdir, "stacks", stack, "vpc-endpoints.json"), "utf8");
    const { constructs } = JSON.parse(manifest);
    expect(constructs.flatMap(({ endpoints }: { endpoints: unknown[] }) => endpoints)).not.toEqual([]);
    expect(manifest).not.toContain(process.cwd());
  }
});

function stacksIn(outdir: string): readonly string[] {
  try {
    return readdirSync(join(outdir, "stacks"));
  } catch {
    return [];
  }
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../../scripts/repository";
import { temporaryFolder } from "./folders";
import { environment } from "./package/npm";
import { packLibrary } from "./package/tarball";
import { allBlocksOf, type Block } from "./pages";
import { run } from "./terraform";

const RELEASE = new RegExp(`${REPOSITORY}/releases/download/\\S+\\.tgz`);

// What a program of CDKTF asks of HashiCorp's servers about its own version.
const QUIET = { CHECKPOINT_DISABLE: "1", npm_config_audit: "false", npm_config_fund: "false" };

describe("the README, pasted into an empty folder", () => {
  const dir = temporaryFolder("readme");
  const said: string[] = [];

  /** Does with a block what its reader does. */
  async function paste({ language, code, file }: Block): Promise<void> {
    if (language === "bash") {
      const { file: tarball } = await packLibrary();
      const command = code.replace(RELEASE, tarball);
      said.push(await run("bash", ["-euo", "pipefail", "-c", command], { dir, env: { ...environment(), ...QUIET } }));
    } else if (file !== undefined) {
      writeFileSync(join(dir, file), code);
    }
  }

  beforeAll(async () => {
    for (const block of allBlocksOf("README.md", "## Start in an empty folder")) await paste(block);
  }, 600_000);

  test("synthesizes five services", () => {
    expect(said.join("\n")).toContain("Generated Terraform code for the stacks: network");
    const stack = JSON.parse(readFileSync(join(dir, "cdktf.out", "stacks", "network", "cdk.tf.json"), "utf8"));
    expect(Object.keys(stack.resource)).toEqual(["aws_security_group", "aws_vpc_endpoint"]);
    expect(Object.keys(stack.output)).toEqual(["endpoint_dns_names", "endpoint_ids", "security_group_id"]);
    expect(stack.terraform.required_providers.aws.version).toBe(">= 5.100.0, < 7.0.0");
  });

  test("says what they cost", () => {
    expect(said.join("\n")).toContain("4 interface endpoints and 1 gateway endpoint in eu-west-1");
  });

  test("passes its test", () => {
    expect(said.at(-1)).toMatch(/^(# |ℹ )pass 1$/m);
  });

  test("compiles for the editor", async () => {
    await run("npx", ["tsc", "--noEmit"], { dir, env: environment() });
  });
});

import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { run, type Workspace } from "../terraform";

const PACKAGES = join(__dirname, "..", "..", "..", "node_modules");

/** What the bindings themselves load; it has to be the copy that the library loads. */
const PEERS = ["cdktf", "constructs"];

/**
 * The folder of a version of the bindings under the system's temporary folder, where it stays for the next run:
 * it is some 400 MB. If it cannot be installed, CI fails, and a developer sees that the test is skipped.
 */
export async function findBindings(version: string, env: Workspace["env"]): Promise<string | undefined> {
  try {
    return await installBindings(version, env);
  } catch (error) {
    if (process.env["CI"]) throw error;
    process.stderr.write(`\n*** SKIPPED: bindings ${version} cannot be installed: ${error}\n`);
    return undefined;
  }
}

async function installBindings(version: string, env: Workspace["env"]): Promise<string> {
  const dir = join(tmpdir(), `vpc-endpoints-e2e-bindings-${version}-${userInfo().username}`);
  const finished = join(dir, "finished");
  if (!existsSync(finished)) {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, "package.json"), '{ "private": true }');
    const quietly = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps"];
    await run("npm", ["install", ...quietly, `@cdktf/provider-aws@${version}`], { dir, env });
    writeFileSync(finished, version);
  }
  // The folder may be of a run in another checkout.
  for (const name of PEERS) {
    const link = join(dir, "node_modules", name);
    rmSync(link, { force: true });
    symlinkSync(join(PACKAGES, name), link);
  }
  return join(dir, "node_modules", "@cdktf", "provider-aws");
}

/** Puts other bindings into a checkout. */
export function useBindings(checkout: string, bindings: string): void {
  const scope = join(checkout, "node_modules", "@cdktf");
  rmSync(scope, { recursive: true });
  mkdirSync(scope);
  symlinkSync(bindings, join(scope, "provider-aws"));
}

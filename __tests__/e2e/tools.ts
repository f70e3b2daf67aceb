import { accessSync, constants, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, tmpdir, userInfo } from "node:os";
import { delimiter, join } from "node:path";

const SEARCH_LIMIT_MS = 20_000;
const PROVIDER = join("registry.terraform.io", "hashicorp", "aws");
const CACHE = join(tmpdir(), `vpc-endpoints-e2e-mirror-${userInfo().username}`);
// Folders that no mirror is in, and that are endless or change while they are read.
const SKIPPED = new Set(["proc", "sys", "dev", "run", "node_modules", ".git", ".terraform", "cdktf.out"]);

/**
 * Declares end-to-end tests. Where a tool is missing they fail in CI (`CI` is set), naming what is missing and
 * how to supply it; on a developer's machine they are skipped with the same words as a warning.
 */
export function describeEndToEnd(title: string, suite: () => void): void {
  const missing = missingTools();
  if (missing.length === 0) {
    describe(title, suite);
  } else if (process.env["CI"]) {
    describe(title, () => {
      test("finds the tools that end-to-end tests need", () => {
        throw new Error(missing.join("\n"));
      });
    });
  } else {
    process.stderr.write(`\n*** SKIPPED: ${title}\n${missing.map((line) => `*** ${line}\n`).join("")}\n`);
    describe.skip(title, suite);
  }
}

/** One sentence for each tool that is not here, saying how to supply it. */
export function missingTools(): readonly string[] {
  const commands = [
    { command: "terraform", cure: "install Terraform 1.5 or later and put it on PATH" },
    { command: "moto_server", cure: 'run pip install "moto[server]==5.2.1" and put moto_server on PATH' },
  ];
  const absent = commands.filter(({ command }) => !isOnPath(command));
  const mirror = providerMirror() === undefined;
  return [
    ...absent.map(({ command, cure }) => `Cannot run end-to-end tests: ${command} is missing; ${cure}`),
    ...(mirror
      ? [
          "Cannot run end-to-end tests: no mirror of the hashicorp/aws provider was found; " +
            "run terraform providers mirror FOLDER and set TERRAFORM_PROVIDER_MIRROR=FOLDER",
        ]
      : []),
  ];
}

/**
 * The folder that holds `registry.terraform.io/hashicorp/aws`: TERRAFORM_PROVIDER_MIRROR, else the nearest one
 * found on the disk within 20 seconds. The finding is remembered in the temporary folder.
 */
export function providerMirror(): string | undefined {
  const named = process.env["TERRAFORM_PROVIDER_MIRROR"];
  if (named) return isMirror(named) ? named : undefined;
  const remembered = existsSync(CACHE) ? readFileSync(CACHE, "utf8") : "";
  if (remembered && isMirror(remembered)) return remembered;
  const found = search([
    join(homedir(), ".terraform.d"),
    "/opt",
    "/usr/local",
    "/usr/share",
    "/srv",
    homedir(),
    "/",
  ]);
  if (found) writeFileSync(CACHE, found);
  return found;
}

function search(roots: readonly string[]): string | undefined {
  const deadline = Date.now() + SEARCH_LIMIT_MS;
  const waiting = [...roots];
  // Breadth first: a mirror is usually near the top, and deep trees are many.
  for (const folder of waiting) {
    if (Date.now() > deadline) return undefined;
    if (isMirror(folder)) return folder;
    for (const name of subfolders(folder)) waiting.push(join(folder, name));
  }
  return undefined;
}

function subfolders(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
      .map((entry) => entry.name);
  } catch {
    return [];
  }
}

function isMirror(folder: string): boolean {
  return existsSync(join(folder, PROVIDER));
}

function isOnPath(command: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

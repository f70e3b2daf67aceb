import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folders";
import { run, type Workspace } from "./terraform";

const ROOT = join(__dirname, "..", "..");

/** What a fresh clone does not have, and the packages, which are linked. */
const NOT_CLONED = [".git", "node_modules", "cdktf.out", "dist", "coverage"];

/** Copies the repository into a temporary folder, with the packages of this one, so that nothing here is disturbed. */
export function checkout(): string {
  const dir = temporaryFolder("checkout");
  const names = readdirSync(ROOT).filter((name) => !NOT_CLONED.includes(name) && !/\.tfstate\b/.test(name));
  for (const name of names) cpSync(join(ROOT, name), join(dir, name), { recursive: true });
  linkPackages(join(ROOT, "node_modules"), join(dir, "node_modules"));
  return dir;
}

/** Links each package by itself, so that the copy has a folder of its own for what it builds. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from).filter((name) => name !== ".cache")) {
    symlinkSync(join(from, name), join(to, name));
  }
}

/** Synthesizes the app as the README says, and returns the folder of its stack. */
export async function synthesizeApp(work: Workspace): Promise<string> {
  await run("npm", ["run", "--silent", "synth"], work);
  return join(work.dir, "cdktf.out", "stacks", "vpc-endpoints");
}

/** Replaces a text of main.ts, as a user edits it. */
export function editApp(dir: string, before: string, after: string): void {
  const file = join(dir, "main.ts");
  const text = readFileSync(file, "utf8");
  if (!text.includes(before)) throw new Error(`main.ts has no ${JSON.stringify(before)}`);
  writeFileSync(file, text.replace(before, after));
}

import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folders";
import { run, type Workspace } from "./terraform";

const ROOT = join(__dirname, "..", "..");

/** What the app is made of. */
const APP = ["cdktf.json", "lib", "main.ts", "package.json", "tsconfig.json"];

/** Copies the app into a temporary folder, with the packages of this one, so that nothing here is disturbed. */
export function checkout(): string {
  const dir = temporaryFolder("checkout");
  for (const name of APP) cpSync(join(ROOT, name), join(dir, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(dir, "node_modules"));
  return dir;
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

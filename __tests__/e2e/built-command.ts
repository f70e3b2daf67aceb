import { spawnSync } from "node:child_process";
import { cpSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folders";

const ROOT = join(__dirname, "..", "..");
const SOURCES = ["lib", "cli", "scripts", "package.json", "tsconfig.json", "tsconfig.build.json"];

/** Builds the package in a folder of its own, which then has no packages next to it, as if `npx` ran it. */
export function buildCommand(): string {
  const folder = temporaryFolder("command");
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const packages = join(folder, "node_modules");
  symlinkSync(join(ROOT, "node_modules"), packages);
  const { status, stderr, stdout } = spawnSync(process.execPath, ["scripts/build.mjs"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Cannot build the package:\n${stdout}${stderr}`);
  unlinkSync(packages);
  return join(folder, "dist", "cli.js");
}

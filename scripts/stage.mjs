// Writes the folder `package`, which is what npm publishes and what the tag for installs from git holds: dist and texts,
// with a package.json that has nothing for developers, so that npm runs no script and installs no tool.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkToRepository } from "./release/link-to-repository.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const STAGE = join(ROOT, "package");
const FOR_DEVELOPERS = ["private", "scripts", "devDependencies", "overrides", "jest", "files"];

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const kept = Object.entries(manifest).filter(([name]) => !FOR_DEVELOPERS.includes(name));
const files = [...manifest.files, "LICENSE", "README.md"];

rmSync(STAGE, { recursive: true, force: true });
mkdirSync(STAGE);
for (const name of files) cpSync(join(ROOT, name), join(STAGE, name), { recursive: true });
writeFileSync(join(STAGE, "package.json"), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
for (const name of files.filter((file) => file.endsWith(".md"))) {
  const text = readFileSync(join(STAGE, name), "utf8");
  writeFileSync(join(STAGE, name), linkToRepository(text, manifest, files));
}

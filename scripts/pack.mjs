// Makes `npm pack` here pack what `npm run stage` writes: before it packs, the texts of the stage take the place of those
// of the repository; after it, they are put back.
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const TEXTS = ["package.json", "README.md"];
const originalOf = (name) => join(ROOT, "package", ".originals", name);

if (process.argv[2] === "after") {
  for (const name of TEXTS.filter((text) => existsSync(originalOf(text))))
    copyFileSync(originalOf(name), join(ROOT, name));
  rmSync(join(ROOT, "package", ".originals"), { recursive: true, force: true });
} else {
  const { files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  for (const name of TEXTS) cpSync(join(ROOT, name), originalOf(name));
  const staged = JSON.parse(readFileSync(join(ROOT, "package", "package.json"), "utf8"));
  writeFileSync(join(ROOT, "package.json"), `${JSON.stringify({ ...staged, files }, null, 2)}\n`);
  copyFileSync(join(ROOT, "package", "README.md"), join(ROOT, "README.md"));
}

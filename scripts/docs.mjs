// Builds the documentation site, or serves it while it is edited: the API reference first, then the pages.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const [command = "build", ...rest] = process.argv.slice(2);

rmSync(join(ROOT, "docs", "api"), { recursive: true, force: true });
run("typedoc", "--options", "docs/.vitepress/typedoc.json");
run("vitepress", command, "docs", ...rest);

function run(name, ...args) {
  const file = join(ROOT, "node_modules", ".bin", name);
  const { status } = spawnSync(file, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

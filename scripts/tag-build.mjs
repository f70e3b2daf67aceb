// Pushes the folder `package` as the tag v<version>-dist, from which git installs need no build:
// `node scripts/tag-build.mjs [remote]`
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const STAGE = join(ROOT, "package");
const AUTHOR = ["-c", "user.name=release", "-c", "user.email=release@users.noreply.github.com"];
const [, , remote = "origin"] = process.argv;

const { version } = JSON.parse(readFileSync(join(STAGE, "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "tag-build-"));
// An index of its own, so that what is staged here stays as it is.
const env = { ...process.env, GIT_INDEX_FILE: join(folder, "index") };

try {
  git(["--work-tree", STAGE, "add", "--all", "--force", "."], STAGE);
  const tree = git(["write-tree"]);
  const commit = git([...AUTHOR, "commit-tree", tree, "-m", `Version ${version}, built`]);
  git(["push", remote, `${commit}:refs/tags/v${version}-dist`]);
} finally {
  rmSync(folder, { recursive: true });
}

function git(args, cwd = ROOT) {
  const gitDir = execFileSync("git", ["rev-parse", "--absolute-git-dir"], { cwd: ROOT, encoding: "utf8" }).trim();
  return execFileSync("git", ["--git-dir", gitDir, ...args], { cwd, env, encoding: "utf8" }).trim();
}

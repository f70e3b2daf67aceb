import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

function run(cwd: string, file: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("scripts/release-notes.mjs", () => {
  test("prints the section of the version of package.json", () => {
    const { status, stdout } = run(ROOT, "scripts/release-notes.mjs", `v${version}`);
    expect(status).toBe(0);
    expect(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8")).toContain(`## ${version}\n\n${stdout}`);
    expect(stdout).not.toMatch(/^## /m);
  });

  test("fails for the tag of another version", () => {
    expect(run(ROOT, "scripts/release-notes.mjs", "v99.0.0")).toEqual({
      status: 1,
      stdout: "",
      stderr: `The tag is v99.0.0, and package.json has version ${version}: the tag must be v${version}\n`,
    });
  });
});

describe("changeset version", () => {
  test("collects the changes into CHANGELOG.md and sets the version", () => {
    const dir = mkdtempSync(join(tmpdir(), "vpc-endpoints-changeset-"));
    try {
      for (const name of [".changeset", "CHANGELOG.md", "package.json"]) {
        cpSync(join(ROOT, name), join(dir, name), { recursive: true });
      }
      const lines = ["---", '"cdktf-aws-vpc-endpoints": major', "---", "", "Something that users notice."];
      writeFileSync(join(dir, ".changeset", "one.md"), lines.join("\n"));
      spawnSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: dir });
      expect(run(dir, join(ROOT, "node_modules", "@changesets", "cli", "bin.js"), "version").status).toBe(0);
      const { version: next } = JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
      expect(next).toBe("1.0.0");
      expect(readFileSync(join(dir, "CHANGELOG.md"), "utf8")).toMatch(
        /^# Changelog\n\n## 1\.0\.0\n+### Major Changes\n\n- .*Something that users notice\.\n/,
      );
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

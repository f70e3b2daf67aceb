import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { withTables } from "./e2e/edits/readme";
import { blocksOf } from "./e2e/pages";

const ROOT = join(__dirname, "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const page = readFileSync(join(ROOT, "docs", "what-each-edit-does.md"), "utf8");

describe("README.md, What is rejected", () => {
  const before = process.env["CDKTF_OUTDIR"];
  const outdir = mkdtempSync(join(tmpdir(), "readme-"));

  beforeAll(() => {
    process.env["CDKTF_OUTDIR"] = outdir;
  });

  afterAll(() => {
    process.env["CDKTF_OUTDIR"] = before;
    rmSync(outdir, { recursive: true });
  });

  test("shows the error of its program word for word", () => {
    const [program = ""] = blocksOf("README.md", "## What is rejected", "js");
    const [shown] = blocksOf("README.md", "## What is rejected", "text");
    expect(`${errorOf(program)}\n`).toBe(shown);
  });
});

describe("README.md, What each edit does", () => {
  test("has the tables of docs/what-each-edit-does.md", () => {
    expect(readme).toBe(withTables(readme, page));
    expect(readme.match(/^<summary>/gm)).toHaveLength(page.match(/^## /gm)?.length ?? 0);
  });

  test("names every edit that deletes an endpoint", () => {
    const deleting = /\| (.+?) \| .*\*\*Deletes\*\* \d (?:interface endpoint|gateway)/g;
    expect([...readme.matchAll(deleting)].map(([, title]) => title)).toEqual([
      "Remove a service",
      "Put another service in the place of one",
      "Rename the key of a custom service",
      "Remove the gateway of S3 next to its interface",
      "Remove the interface of S3 next to its gateway",
      "Rename the construct without `moved` blocks",
    ]);
  });
});

function errorOf(program: string): string {
  try {
    runInNewContext(program, { require });
  } catch (error) {
    return String(error);
  }
  return "no error";
}

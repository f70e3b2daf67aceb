import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { readAllRules } from "../../lib/rules/rules";
import { blocksOf } from "../e2e/pages";

const ROOT = join(__dirname, "..", "..");
const PAGE = "docs/troubleshooting.md";
const page = readFileSync(join(ROOT, PAGE), "utf8");

describe("docs/troubleshooting.md", () => {
  const before = process.env["CDKTF_OUTDIR"];
  const outdir = mkdtempSync(join(tmpdir(), "troubleshooting-"));

  beforeAll(() => {
    process.env["CDKTF_OUTDIR"] = outdir;
  });

  afterAll(() => {
    process.env["CDKTF_OUTDIR"] = before;
    rmSync(outdir, { recursive: true });
  });

  test("shows the error of its program word for word", () => {
    const [program = ""] = blocksOf(PAGE, "### What is rejected", "js");
    const [shown] = blocksOf(PAGE, "### What is rejected", "text");
    expect(`${errorOf(program)}\n`).toBe(shown);
  });

  test("names rules that there are", () => {
    const named = [...page.matchAll(/\[`\(([\w-]+)\)`\]\(rules\.md#\1\)/g)].map(([, id = ""]) => id);
    const ids = readAllRules().map(({ id }) => id);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("quotes messages of a plan that the library writes, and two of Terraform", () => {
    const [, table = ""] = /^## Plan\n([\s\S]*?)^A plan that/m.exec(page) ?? [];
    const quoted = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, text = ""]) => text);
    const written = sourcesOf("lib/emit").join("\n");
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((text) => !written.includes(text))).toEqual([
      "Check block assertion known after apply",
      "Invalid for_each argument",
    ]);
  });
});

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).map((file) => readFileSync(join(ROOT, folder, file), "utf8"));
}

function errorOf(program: string): string {
  try {
    runInNewContext(program, { require });
  } catch (error) {
    return String(error);
  }
  return "no error";
}

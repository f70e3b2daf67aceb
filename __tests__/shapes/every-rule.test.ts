import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const RULES = join(__dirname, "..", "..", "lib", "shapes", "rules");
const ids = readdirSync(RULES).map((file) => file.replace(/\.ts$/, ""));

/** What a file of a rule exports. */
function exportsOf(id: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return require(join(RULES, id));
}

describe.each(ids)("%s", (id) => {
  test("is one rule, named after its file", () => {
    const name = id.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
    expect(Object.keys(exportsOf(id))).toEqual([name]);
    expect(exportsOf(id)[name]).toMatchObject({ id, basis: "shape" });
  });

  test("says in sentences what it demands and why", () => {
    for (const { what, why } of Object.values(exportsOf(id))) {
      expect([what, why]).toEqual([expect.stringMatching(/^[A-Z].*\.$/), expect.stringMatching(/^[A-Z].*\.$/)]);
    }
  });

  test("cites a page with a year, or none", () => {
    for (const { source = "https://example.com (2026)" } of Object.values(exportsOf(id))) {
      expect(source).toMatch(/^https:\/\/\S+ \(20\d\d\)$/);
    }
  });

  test("has a test", () => {
    expect(existsSync(join(__dirname, "rules", `${id}.test.ts`))).toBe(true);
  });
});

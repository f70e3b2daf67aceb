import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAllRules } from "../lib/rules/rules";
import { generate } from "../scripts/generate-rules";

const ROOT = join(__dirname, "..");
const pages = Object.entries(generate());

describe("the page of rules", () => {
  test.each(pages)("is what npm run generate writes to %s", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });

  test("has a row and a section for every rule", () => {
    const text = pages.map(([, page]) => page).join("\n");
    const rows = [...text.matchAll(/^\| \[([\w-]+)\]\(#\1\)/gm)].map(([, id]) => id);
    const headings = [...text.matchAll(/^## ([\w-]+)$/gm)].map(([, id]) => id);
    const ids = readAllRules()
      .map(({ id }) => id)
      .toSorted();
    expect({ rows, headings }).toEqual({ rows: ids, headings: ids });
  });
});

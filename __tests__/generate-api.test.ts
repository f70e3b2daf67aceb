import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../scripts/generate-api";

const ROOT = join(__dirname, "..");
const pages = Object.entries(generate());

describe("the API reference", () => {
  test.each(pages)("is what npm run generate writes to %s", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });

  test("has a heading for every public name", () => {
    const index = readFileSync(join(ROOT, "lib", "index.ts"), "utf8");
    const names = [...index.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = ""]) =>
      list.split(",").map((name) => name.replace("type ", "").trim()),
    );
    const headings = pages.flatMap(([, text]) => [...text.matchAll(/^### (\w+)$/gm)].map(([, name]) => name));
    expect(headings.toSorted()).toEqual(names.filter((name) => name !== "").toSorted());
  });

  test("lists what a class inherits with its own members", () => {
    const text = pages.map(([, page]) => page).join("\n");
    const section = /^### VpcEndpoints\n[\s\S]*?^### /m.exec(text)?.[0];
    for (const member of ["endpoint", "endpointIds", "endpointDnsNames", "securityGroupId"]) {
      expect(section).toContain(`| \`${member}\` |`);
    }
  });

  test("says of every option what becomes of it when it is left out", () => {
    const rows = pages.flatMap(([, text]) => text.match(/^\| `.*$/gm) ?? []);
    expect(rows.filter((row) => / \| {2}\| /.test(row))).toEqual([]);
  });

  test("describes every name and every member of options", () => {
    const text = pages.map(([, page]) => page).join("\n");
    expect(text).not.toMatch(/```\n\n\n(###|\|)/);
    expect(text.match(/^\| `.*\| {2}\|$/gm) ?? []).toEqual([]);
  });
});

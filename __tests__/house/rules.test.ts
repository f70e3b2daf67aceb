import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readAllRules } from "../../lib/rules/rules";
import type { RuleDocs } from "../../lib/shapes/rule";
import { ROOT, SOURCES } from "./sources";

/** A rule, and the file and the name under which it is exported. */
interface Exported {
  readonly path: string;
  readonly name: string;
  readonly rule: RuleDocs;
}

const exported: readonly Exported[] = SOURCES.filter(({ path }) => /^lib\/(shapes\/)?rules\//.test(path))
  // Lists of rules export the same rules.
  .filter(({ text }) => !/^export \{/m.test(text))
  .flatMap(({ path }) => rulesOf(path));

describe.each(exported)("$path", ({ path, name, rule }) => {
  const id = basename(path, ".ts");

  test("exports one rule, under its id in camel case", () => {
    expect(rule.id).toBe(id);
    expect(name).toBe(id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    expect(exported.filter((other) => other.path === path)).toHaveLength(1);
  });

  test("says in sentences what it demands and why", () => {
    for (const sentence of [rule.what, rule.why]) expect(sentence).toMatch(/^\S.*\.$/);
  });

  test("has a test of its own path that describes it by its id", () => {
    const file = join(ROOT, path.replace(/^lib\//, "__tests__/").replace(/\.ts$/, ".test.ts"));
    expect(existsSync(file) ? readFileSync(file, "utf8") : "").toContain(`describe("${id}"`);
  });
});

describe("readAllRules", () => {
  test("lists each rule once, and none that has no file", () => {
    const ids = readAllRules().map(({ id }) => id);
    expect(ids.toSorted()).toEqual(exported.map(({ rule }) => rule.id).toSorted());
  });

  test("has no rule in lib/shapes that could be changed", () => {
    const wrong = exported.filter(({ path, rule }) => path.startsWith("lib/shapes/") && rule.basis !== "shape");
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("names the source of each rule that rests on facts", () => {
    const facts = readAllRules().filter(({ basis }) => basis === "facts");
    expect(facts.filter(({ source }) => !source).map(({ id }) => id)).toEqual([]);
  });
});

function rulesOf(path: string): readonly Exported[] {
  const loaded: Readonly<Record<string, unknown>> = require(join(ROOT, path));
  return Object.entries(loaded).flatMap(([name, rule]) => (isRule(rule) ? [{ path, name, rule }] : []));
}

function isRule(value: unknown): value is RuleDocs {
  return typeof value === "object" && value !== null && "id" in value && "basis" in value;
}

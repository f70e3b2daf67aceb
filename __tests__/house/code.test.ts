import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { codeOf, filesIn, IMPORTS, nodesOf, placeOf, ROOT, SOURCES, type Source } from "./sources";

const REPEATED_LINES = 10;

describe("code", () => {
  test("has no any, no non-null assertion and no cast but as const", () => {
    const found = SOURCES.flatMap((source) =>
      nodesOf(source.tree)
        .filter(isForbidden)
        .map((node) => `${placeOf(source, node)} ${node.getText().split("\n")[0]}`),
    );
    expect(found).toEqual([]);
  });

  test("switches off no check", () => {
    const switchOff = /biome-ignore|eslint-disable|@ts-(ignore|nocheck|expect-error)|Stryker disable/;
    expect(SOURCES.filter(({ text }) => switchOff.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test.each(["TODO", "FIXME", "XXX"])("has no %s", (word) => {
    expect(SOURCES.filter(({ text }) => text.includes(word)).map(({ path }) => path)).toEqual([]);
  });

  test("names every public name one by one", () => {
    expect(SOURCES.find(({ path }) => path === "lib/index.ts")?.text).not.toContain("export *");
  });

  test("asks no value for its class if it may be of another copy of CDKTF", () => {
    const seeing = SOURCES.filter(({ path }) => IMPORTS.some(({ from, to }) => from === path && to === "cdktf"));
    expect(seeing.length).toBeGreaterThan(5);
    expect(seeing.filter((source) => codeOf(source).includes("instanceof")).map(({ path }) => path)).toEqual([]);
  });

  test("has no run of ten lines twice", () => {
    const places = new Map<string, readonly string[]>();
    for (const { run, place } of SOURCES.flatMap(runsOf)) places.set(run, [...(places.get(run) ?? []), place]);
    const repeated = [...places.values()].filter((found) => found.length > 1);
    expect(repeated.map((found) => found.join(" = "))).toEqual([]);
  });
});

describe("generated files", () => {
  const generated = filesIn("lib").filter((path) => path.includes(".generated."));

  test.each(generated)("%s names its generator, its source and a date", (path) => {
    const head = readFileSync(join(ROOT, path), "utf8").slice(0, 1500);
    expect(head).toMatch(/scripts\/generate-[\w-]+\.ts/);
    expect(head).toMatch(/20\d\d-?\d\d-?\d\d/);
  });
});

function isForbidden(node: ts.Node): boolean {
  if (ts.isAsExpression(node)) return !ts.isConstTypeReference(node.type);
  return node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node);
}

/** Each run of ten lines of code, without imports, comments and empty lines. */
function runsOf(source: Source): readonly { readonly run: string; readonly place: string }[] {
  const imports = source.tree.statements.filter(ts.isImportDeclaration);
  const start = imports.at(-1)?.end ?? 0;
  const before = source.text.slice(0, start).split("\n").length;
  const lines = codeOf(source)
    .slice(start)
    .split("\n")
    .map((line, index) => ({ line: line.trim(), place: `${source.path}:${before + index}` }))
    .filter(({ line }) => line !== "");
  return lines.slice(0, Math.max(0, lines.length - REPEATED_LINES + 1)).map(({ place }, index) => ({
    run: lines
      .slice(index, index + REPEATED_LINES)
      .map(({ line }) => line)
      .join("\n"),
    place,
  }));
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { PAGES } from "./e2e/pages";
import { nodesOf, placeOf, ROOT, SOURCES, type Source } from "./house/sources";

const SCRIPTS = Object.keys(JSON.parse(read("package.json")).scripts);

describe("documentation comments", () => {
  test("describe every exported name", () => {
    const bare = SOURCES.flatMap((source) =>
      source.tree.statements
        .filter(
          (node, index, all) =>
            isExported(node) && !hasDoc(node) && !isRule(node) && !implementsOverload(node, all[index - 1]),
        )
        .map((node) => write(source, node)),
    );
    expect(bare).toEqual([]);
  });

  test("give a default for every optional member of what users pass", () => {
    const bare = SOURCES.filter(isUserFacing).flatMap((source) =>
      optionalMembers(source)
        .filter((node) => !ts.getJSDocTags(node).some((tag) => tag.tagName.text === "default"))
        .map((node) => write(source, node)),
    );
    expect(bare).toEqual([]);
  });
});

describe.each(PAGES)("%s", (page) => {
  const programs = ["main.ts", "__tests__/testing/page.test.ts", ...examples()].map(read).map(withoutIndent);

  test("shows TypeScript that an example or a test contains word for word", () => {
    const blocks = [...read(page).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
    const strange = blocks.filter((code) => !programs.some((program) => program.includes(withoutIndent(code))));
    expect(strange).toEqual([]);
  });
});

describe.each([...PAGES, "CONTRIBUTING.md"])("%s", (page) => {
  test("names npm scripts that exist", () => {
    const named = [...read(page).matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((script) => !SCRIPTS.includes(script))).toEqual([]);
  });

  test("links to files that exist", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(ROOT, page, "..", link)))).toEqual([]);
  });
});

test("CONTRIBUTING.md names files in its tables that exist", () => {
  const rows = read("CONTRIBUTING.md").match(/^\|.*$/gm) ?? [];
  const paths = rows.flatMap((row) => [...row.matchAll(/`((?:lib|cli|data|docs|__tests__)\/[^`<]*)`/g)]);
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.map(([, path = ""]) => path).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("help names npm scripts that exist", () => {
  const named = [...read("help").matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
  expect(named.filter((script) => !SCRIPTS.includes(script))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function examples(): readonly string[] {
  const folders = readdirSync(join(ROOT, "examples")).map((name) => join("examples", name));
  return folders.flatMap((folder) => {
    const programs = readdirSync(join(ROOT, folder)).filter((file) => file.endsWith(".ts"));
    return programs.map((file) => join(folder, file));
  });
}

function withoutIndent(code: string): string {
  return code
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function isUserFacing({ path }: Source): boolean {
  const file =
    /\/((shared-)?(options|props|cost-input)|statement|conditions|perimeter|owned-buckets|workloads\/[\w-]+)\.ts$/;
  return path.startsWith("lib/") && file.test(path);
}

function isExported(node: ts.Statement): boolean {
  if (ts.isExportDeclaration(node) || !ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** What a rule demands is a part of it. */
function isRule(node: ts.Statement): boolean {
  return /^export const \w+ = (defineRule|shapeRule)\(\{/.test(node.getText());
}

function implementsOverload(node: ts.Statement, before: ts.Statement | undefined): boolean {
  if (!before || !ts.isFunctionDeclaration(node) || !ts.isFunctionDeclaration(before)) return false;
  return before.name?.text === node.name?.text;
}

function hasDoc(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).length > 0;
}

function optionalMembers({ tree }: Source): readonly ts.Node[] {
  return nodesOf(tree)
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => members.filter(ts.isPropertySignature))
    .filter(({ questionToken, type }) => questionToken && type?.kind !== ts.SyntaxKind.NeverKeyword);
}

function write(source: Source, node: ts.Node): string {
  return `${placeOf(source, node)} ${node.getText().split("\n")[0]}`;
}

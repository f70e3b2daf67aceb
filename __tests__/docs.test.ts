import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");
const LIB = join(ROOT, "lib");
const SCRIPTS = Object.keys(JSON.parse(read("package.json")).scripts);
const PAGES = ["README.md", ...readdirSync(join(ROOT, "docs")).map((file) => join("docs", file))].filter(
  (file) => file.endsWith(".md"),
);

describe("documentation comments", () => {
  const sources = sourceFiles(LIB).map((file) =>
    ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true),
  );

  test("stand at every exported name but messages, whose text says what they are", () => {
    const documented = sources.filter(({ fileName }) => !fileName.endsWith("problems.ts"));
    const bare = documented.flatMap((source) =>
      source.statements
        .filter((node, index) => {
          return isExported(node) && !hasDoc(node) && !implementsOverload(node, source.statements[index - 1]);
        })
        .map((node) => place(source, node)),
    );
    expect(bare).toEqual([]);
  });

  test("give a default for every optional member of what users pass", () => {
    const bare = sources.filter(isUserFacing).flatMap((source) => {
      return optionalMembers(source)
        .filter((node) => !ts.getJSDocTags(node).some((tag) => tag.tagName.text === "default"))
        .map((node) => place(source, node));
    });
    expect(bare).toEqual([]);
  });
});

describe.each(PAGES)("%s", (page) => {
  const blocks = [...read(page).matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, code]) => ({
    language,
    code: code ?? "",
  }));
  const programs = ["main.ts", ...examples()].map(read).map(withoutIndent);

  test("shows TypeScript that an example contains word for word", () => {
    const strange = blocks
      .filter(({ language }) => language === "ts")
      .filter(({ code }) => !programs.some((program) => program.includes(withoutIndent(code))));
    expect(strange.map(({ code }) => code)).toEqual([]);
  });

  test("names npm scripts that exist", () => {
    const named = [...read(page).matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((script) => !SCRIPTS.includes(script))).toEqual([]);
  });

  test("links to files that exist", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(ROOT, page, "..", link)))).toEqual([]);
  });
});

test("help names npm scripts that exist", () => {
  const named = [...read("help").matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
  expect(named.filter((script) => !SCRIPTS.includes(script))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function examples(): readonly string[] {
  return readdirSync(join(ROOT, "examples")).map((name) => join("examples", name, "main.ts"));
}

function withoutIndent(code: string): string {
  return code
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes(".generated."))
    .map((file) => join(folder, file));
}

function isUserFacing({ fileName }: ts.SourceFile): boolean {
  return (
    !fileName.includes("/cli/") &&
    /(options|props|statement|conditions|perimeter|owned-buckets|cost-input|workloads\/[\w-]+)\.ts$/.test(
      fileName,
    )
  );
}

function isExported(node: ts.Statement): boolean {
  if (ts.isExportDeclaration(node) || !ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function implementsOverload(node: ts.Statement, before: ts.Statement | undefined): boolean {
  if (!before || !ts.isFunctionDeclaration(node) || !ts.isFunctionDeclaration(before)) return false;
  return before.name?.text === node.name?.text;
}

function hasDoc(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).length > 0;
}

function optionalMembers(source: ts.SourceFile): readonly ts.PropertySignature[] {
  const found: ts.PropertySignature[] = [];
  const visit = (node: ts.Node): void => {
    const named = ts.isPropertySignature(node) && node.questionToken && node.type;
    const excluded = named && ts.isPropertySignature(node) && node.type?.kind === ts.SyntaxKind.NeverKeyword;
    if (ts.isPropertySignature(node) && named && !excluded && ts.isInterfaceDeclaration(node.parent))
      found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function place(source: ts.SourceFile, node: ts.Node): string {
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  return `${relative(ROOT, source.fileName)}:${line} ${node.getText(source).split("\n")[0]}`;
}

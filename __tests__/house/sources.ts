import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** The folder of the project. */
export const ROOT = join(__dirname, "..", "..");

/** A file that people write in `lib` or `cli`. */
export interface Source {
  /** Its path in the project, such as `lib/plan/dns.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** That one file imports another one or a package. */
export interface Import {
  readonly from: string;
  /** A path in the project without its ending, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

/** Every file that people write in `lib` and `cli`, parsed. */
export const SOURCES: readonly Source[] = ["lib", "cli"].flatMap(filesIn).filter(isWritten).map(parse);

/** All imports of these files. */
export const IMPORTS: readonly Import[] = SOURCES.flatMap(importsOf);

/** The paths of all files in a folder of the project, generated ones too. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** The path without its ending: what an import names. */
export function moduleOf(path: string): string {
  return path.replace(/\.(ts|json)$/, "");
}

/** The part of the project that a file or module belongs to: `lib/plan`, `lib/index`, `cli/cost`, or `cli` for its top. */
export function roomOf(path: string): string {
  const [top = "", room = "", ...inside] = moduleOf(path).split("/");
  return top === "cli" && inside.length === 0 ? top : `${top}/${room}`;
}

/** All nodes of a tree, from top to bottom. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [node];
  const visit = (child: ts.Node): void => {
    found.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

/** Where a node is: `lib/plan/dns.ts:12`. */
export function placeOf({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

/** The text of a file without its comments, which become spaces. */
export function codeOf({ text, tree }: Source): string {
  const ends = nodesOf(tree).flatMap((node) => [
    ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
    ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
  ]);
  return ends.reduce((code, { pos, end }) => {
    return code.slice(0, pos) + code.slice(pos, end).replace(/[^\n]/g, " ") + code.slice(end);
  }, text);
}

function isWritten(path: string): boolean {
  return path.endsWith(".ts") && !path.includes(".generated.");
}

function parse(path: string): Source {
  const text = readFileSync(join(ROOT, path), "utf8");
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

function importsOf({ path, text }: Source): readonly Import[] {
  // The compiler's own scanner finds import, export from, import() and require().
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: path,
    to: fileName.startsWith(".") ? moduleOf(relative(ROOT, resolve(ROOT, dirname(path), fileName))) : fileName,
    isPackage: !fileName.startsWith("."),
  }));
}

import ts from "typescript";
import { OVERSIZED } from "./oversized";
import { nodesOf, SOURCES, type Source } from "./sources";

const FILE_LINES = 150;
const FUNCTION_LINES = 25;

/** Files that list data, rules, options or their types, and hold no logic: they grow with what they list. */
const LISTS = /(-facts|rules|option-table|model\/options|model\/props)\.ts$/;

test("no file is longer than 150 lines and no function than 25, but for those of oversized.ts", () => {
  const actual = Object.fromEntries(SOURCES.filter(({ path }) => !LISTS.test(path)).flatMap(oversizedIn));
  const [list, allowed] = [actual, OVERSIZED].map((sizes) => JSON.stringify(sizes, null, 2));
  if (list !== allowed) throw new Error(`oversized.ts, which may only shrink, should list\n${list}`);
});

function oversizedIn(source: Source): readonly (readonly [string, number])[] {
  const fileLines = source.text.trimEnd().split("\n").length;
  const functions = nodesOf(source.tree).flatMap((node) => {
    const name = nameOf(node);
    if (name === undefined) return [];
    const [start, end] = [node.getStart(source.tree), node.end].map(
      (position) => source.tree.getLineAndCharacterOfPosition(position).line,
    );
    return [[`${source.path}: ${name}`, (end ?? 0) - (start ?? 0) + 1] as const];
  });
  return [
    ...(fileLines > FILE_LINES ? [[source.path, fileLines] as const] : []),
    ...functions.filter(([, lines]) => lines > FUNCTION_LINES),
  ];
}

/** The name of a function, method or constructor, or of the variable or member that holds a function. */
function nameOf(node: ts.Node): string | undefined {
  if (ts.isConstructorDeclaration(node)) return "constructor";
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node)) {
    return node.name?.getText();
  }
  const holdsFunction =
    (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) &&
    node.initializer &&
    (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer));
  return holdsFunction ? node.name.getText() : undefined;
}

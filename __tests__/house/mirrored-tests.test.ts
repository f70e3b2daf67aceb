import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT, SOURCES, type Source } from "./sources";

const planFunctions = SOURCES.filter(({ path }) => path.startsWith("lib/plan/")).flatMap((source) =>
  exportedFunctions(source).map((name) => ({ name, test: testOf(source.path) })),
);

test.each(planFunctions)("$name() is named in $test", ({ name, test }) => {
  const path = join(ROOT, test);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toMatch(new RegExp(`\\b${name}\\b`));
});

/** `__tests__/plan/dns.test.ts` of `lib/plan/dns.ts`. */
function testOf(path: string): string {
  return path.replace(/^lib\//, "__tests__/").replace(/\.ts$/, ".test.ts");
}

function exportedFunctions({ tree }: Source): readonly string[] {
  return tree.statements.filter(isExported).flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
      .map(({ name }) => name.getText());
  });
}

function isExported(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : [];
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

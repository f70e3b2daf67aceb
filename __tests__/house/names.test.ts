import { basename } from "node:path";
import ts from "typescript";
import { PRIVATE_WORDS } from "./private-words";
import { nodesOf, placeOf, SOURCES, type Source } from "./sources";

/** Names that describe nothing, as AWS's "session-manager" would not. */
const VAGUE = /^(base|definitions|functions|general|generic|impl|interfaces|lib|managers?|shared|stuff|tools?|types)$/;

/** Words that describe nothing even behind another one; messages and problems belong to their rules. */
const VAGUE_LAST = /(^|-)(common|constants|helpers?|messages|misc|problems|utils?)$/;

describe("names", () => {
  test("of files and folders describe something", () => {
    const parts = SOURCES.flatMap(({ path }) => path.split("/").slice(1));
    const names = new Set(parts.map((part) => part.replace(/\.ts$/, "")));
    expect([...names].filter((name) => VAGUE.test(name) || VAGUE_LAST.test(name))).toEqual([]);
  });

  test("of files are in kebab case", () => {
    const names = SOURCES.map(({ path }) => basename(path, ".ts"));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  test("have no word with a private meaning", () => {
    const found = SOURCES.flatMap((source) => [
      ...privateWords(source.path, source).map((word) => `${source.path}: ${advice(word)}`),
      ...declaredNames(source).flatMap((name) =>
        privateWords(name.text, source).map((word) => `${placeOf(source, name)} ${name.text}: ${advice(word)}`),
      ),
    ]);
    expect(found).toEqual([]);
  });

  test("have one function that says whether a value is a plain object", () => {
    const found = SOURCES.flatMap((source) =>
      declaredNames(source)
        .filter(({ text }) => /^is(Plain|Json)?(Object|Record|Map|Dictionary)$/i.test(text))
        .map((name) => `${source.path}: ${name.text}`),
    );
    expect(found).toEqual(["lib/shapes/is-object.ts: isObject"]);
  });
});

/** The names that a file gives: to functions, variables, parameters, types and members, but not to keys of objects. */
function declaredNames({ tree }: Source): readonly ts.Identifier[] {
  return nodesOf(tree).flatMap((node) => {
    const isGiven =
      ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isTypeParameterDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isPropertySignature(node) ||
      ts.isMethodSignature(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isAccessor(node);
    return isGiven && node.name && ts.isIdentifier(node.name) ? [node.name] : [];
  });
}

function privateWords(name: string, { path }: Source): readonly string[] {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.split(/[^a-z]+/).filter((word) => {
    const found = PRIVATE_WORDS.find((one) => one.words.includes(word));
    return found && !found.allowedIn?.includes(path);
  });
}

function advice(word: string): string {
  return `not "${word}", but ${PRIVATE_WORDS.find(({ words }) => words.includes(word))?.instead}`;
}

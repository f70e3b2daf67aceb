import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { type Comment, commentOf } from "./comments";

/** A member of an interface or a class. */
export interface Member {
  readonly name: string;
  /** Its type, or its signature. */
  readonly type: string;
  readonly isOptional: boolean;
  readonly comment: Comment;
}

/** A public name. */
export interface Entry {
  readonly name: string;
  /** The folder of lib that it is from, or the file. */
  readonly room: string;
  /** How it is declared, without bodies. */
  readonly signatures: readonly string[];
  readonly comment: Comment;
  readonly members: readonly Member[];
}

/** Reads the public names of the library, in the order of its index. */
export function readEntries(root: string): readonly Entry[] {
  const index = join(root, "lib", "index.ts");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([index], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${index} exports nothing`);
  return checker.getExportsOfModule(module).map((exported) => {
    const symbol = checker.getAliasedSymbol(exported);
    const declarations = symbol.declarations ?? [];
    const [first] = declarations;
    if (!first) throw new Error(`${exported.name} has no declaration`);
    const path = relative(join(root, "lib"), first.getSourceFile().fileName);
    return {
      name: exported.name,
      room: path.replace(/\.ts$/, "").split("/")[0] ?? "",
      signatures: declarations.filter((node) => !isImplementation(node, declarations)).map(signatureOf),
      comment: commentOf(symbol, checker),
      members: membersOf(symbol, first, checker),
    };
  });
}

function isImplementation(node: ts.Node, all: readonly ts.Node[]): boolean {
  return ts.isFunctionDeclaration(node) && node.body !== undefined && all.length > 1;
}

function signatureOf(node: ts.Declaration): string {
  if (ts.isFunctionDeclaration(node)) {
    const end = node.body?.getStart() ?? node.getEnd();
    return withoutExport(textBetween(node, node.getStart(), end));
  }
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
    const head = withoutExport(textBetween(node, node.getStart(), node.members.pos)).replace(/\s*\{$/, "");
    const maker = node.members.find(ts.isConstructorDeclaration);
    if (maker && ts.getCombinedModifierFlags(maker) & ts.ModifierFlags.Protected) return head;
    return maker ? `${head} {\n  constructor${parametersOf(maker)};\n}` : head;
  }
  return withoutExport(withoutComments(node));
}

function membersOf(symbol: ts.Symbol, node: ts.Declaration, checker: ts.TypeChecker): readonly Member[] {
  if (ts.isClassDeclaration(node)) {
    return classesOf(node, checker).flatMap(({ members }) => members.flatMap((member) => classMember(member, checker)));
  }
  if (!ts.isInterfaceDeclaration(node)) return [];
  const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
  return properties.flatMap((property) => {
    const [declaration] = property.declarations ?? [];
    if (!declaration || !ts.isPropertySignature(declaration) || !declaration.type) return [];
    if (declaration.type.kind === ts.SyntaxKind.NeverKeyword) return [];
    return [
      {
        name: property.name,
        type: oneLine(declaration.type.getText()),
        isOptional: declaration.questionToken !== undefined,
        comment: commentOf(property, checker),
      },
    ];
  });
}

/** A class and those of this library that it extends. */
function classesOf(node: ts.ClassDeclaration, checker: ts.TypeChecker): readonly ts.ClassDeclaration[] {
  const [parent] = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
  const declaration = parent && checker.getTypeAtLocation(parent).symbol.valueDeclaration;
  const isOurs = declaration && ts.isClassDeclaration(declaration) && !declaration.getSourceFile().isDeclarationFile;
  return isOurs ? [node, ...classesOf(declaration, checker)] : [node];
}

function classMember(node: ts.ClassElement, checker: ts.TypeChecker): readonly Member[] {
  const { Private, Protected, Override } = ts.ModifierFlags;
  const hidden = ts.getCombinedModifierFlags(node) & (Private | Protected | Override);
  if (hidden) return [];
  const symbol = node.name && checker.getSymbolAtLocation(node.name);
  const isStatic = Boolean(ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static);
  const name = ts.isConstructorDeclaration(node) ? "new" : `${isStatic ? "static " : ""}${symbol?.name ?? ""}`;
  const type = memberType(node);
  if (type === undefined) return [];
  const comment = symbol ? commentOf(symbol, checker) : { text: "", tags: {}, parameters: [] };
  return [{ name, type, isOptional: false, comment }];
}

/** The type of a property, the signature of a method; nothing for the body behind overloads. */
function memberType(node: ts.ClassElement): string | undefined {
  if (ts.isPropertyDeclaration(node)) return node.type && oneLine(node.type.getText());
  if (ts.isGetAccessor(node)) return node.type && oneLine(node.type.getText());
  if (!ts.isMethodDeclaration(node) || !ts.isClassDeclaration(node.parent)) return undefined;
  const overloads = node.parent.members.filter((other) => other.name?.getText() === node.name.getText());
  return node.body && overloads.length > 1 ? undefined : parametersOf(node);
}

/** The text between the name of a method and its body. */
function parametersOf(node: ts.MethodDeclaration | ts.ConstructorDeclaration): string {
  const start = ts.isConstructorDeclaration(node) ? node.getStart() + "constructor".length : node.name.end;
  return oneLine(textBetween(node, start, node.body?.getStart() ?? node.getEnd()).replace(/;$/, ""));
}

function textBetween(node: ts.Node, start: number, end: number): string {
  return node.getSourceFile().text.slice(start, end).trim();
}

function withoutComments(node: ts.Node): string {
  return node
    .getText()
    .replace(/\/\*\*[\s\S]*?\*\/\s*/g, "")
    .replace(/;$/, "");
}

function withoutExport(text: string): string {
  return text.replace(/^export (?:declare )?/, "");
}

function oneLine(text: string): string {
  return text
    .replace(/\/\*\*[\s\S]*?\*\/\s*/g, "")
    .replace(/\s+/g, " ")
    .replace(/^\| /, "");
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

const ROOT = join(__dirname, "..", "..");

/** What the compiler says, and the text that it underlines. */
export interface Complaint {
  readonly at: string;
  readonly says: string;
}

/**
 * Compiles modules as files of this folder, under the settings of the repository, and gives the complaints about each.
 * TypeScript 7 has no API like this one: typescript-7.ts runs its programs.
 */
export function compile(modules: readonly string[]): readonly (readonly Complaint[])[] {
  const files = new Map(modules.map((text, index) => [join(__dirname, `snippet-${index}.ts`), text]));
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const program = ts.createProgram(
    [...files.keys()],
    { ...options, types: [], noUnusedLocals: false },
    withFiles(host, files),
  );
  return [...files.keys()].map((path) => {
    const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
    return diagnostics.map((diagnostic) => toComplaint(diagnostic));
  });
}

function withFiles(host: ts.CompilerHost, files: ReadonlyMap<string, string>): ts.CompilerHost {
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...rest) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  return host;
}

function toComplaint({ file, start = 0, length = 0, messageText }: ts.Diagnostic): Complaint {
  const at = file?.text.slice(start, start + length) ?? "";
  return { at, says: ts.flattenDiagnosticMessageText(messageText, "\n") };
}

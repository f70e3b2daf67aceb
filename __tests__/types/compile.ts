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
 * Another version of the compiler can be passed in its place, such as one that a suite installs.
 */
export function compile(modules: readonly string[], compiler = ts): readonly (readonly Complaint[])[] {
  const files = new Map(modules.map((text, index) => [join(__dirname, `snippet-${index}.ts`), text]));
  const { config } = compiler.readConfigFile(join(ROOT, "tsconfig.json"), (path) =>
    readFileSync(path, "utf8"),
  );
  const { options } = compiler.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = compiler.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const program = compiler.createProgram(
    [...files.keys()],
    { ...options, types: [], noUnusedLocals: false },
    withFiles(host, files, compiler),
  );
  return [...files.keys()].map((path) => {
    const diagnostics = compiler.getPreEmitDiagnostics(program, program.getSourceFile(path));
    return diagnostics.map((diagnostic) => toComplaint(diagnostic, compiler));
  });
}

function withFiles(
  host: ts.CompilerHost,
  files: ReadonlyMap<string, string>,
  compiler: typeof ts,
): ts.CompilerHost {
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : compiler.createSourceFile(path, text, version);
  };
  return host;
}

function toComplaint(
  { file, start = 0, length = 0, messageText }: ts.Diagnostic,
  compiler: typeof ts,
): Complaint {
  const at = file?.text.slice(start, start + length) ?? "";
  return { at, says: compiler.flattenDiagnosticMessageText(messageText, "\n") };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

const ROOT = join(__dirname, "..", "..");
const MODULE = join(__dirname, "edited.ts");
const CURSOR = "|";

/** What an editor offers at a place in a module. */
export interface Offer {
  readonly name: string;
  /** Editors sort by this text, and by the name where it is the same. */
  readonly sortText: string;
  /** The doc comment that the editor shows beside it, without tags. */
  readonly documentation: string;
}

/** An editor with one module of this folder open, under the settings of the repository. */
export interface Editor {
  /** What is offered at the `|` of a text. The service looks up each comment anew: `described` limits them. */
  readonly offersAt: (text: string, described?: (name: string) => boolean) => readonly Offer[];
  /** The doc comment of what stands before the `|` of a text. */
  readonly documentationAt: (text: string) => string;
  /** What stands before the `|` of a text: its kind, its name and its type. */
  readonly signatureAt: (text: string) => string;
}

/** Asks the language service of TypeScript, as editors do. */
export function openEditor(): Editor {
  let [text, version] = ["", 0];
  const service = ts.createLanguageService(hostOf(() => [text, version]));
  const open = (marked: string): number => {
    [text, version] = [marked.replace(CURSOR, ""), version + 1];
    return marked.indexOf(CURSOR);
  };
  return {
    offersAt: (marked, described = () => true) => {
      const position = open(marked);
      const entries = service.getCompletionsAtPosition(MODULE, position, {})?.entries ?? [];
      return entries.map(({ name, sortText, source, data }) => {
        if (!described(name)) return { name, sortText, documentation: "" };
        const details = service.getCompletionEntryDetails(MODULE, position, name, {}, source, {}, data);
        return { name, sortText, documentation: ts.displayPartsToString(details?.documentation) };
      });
    },
    documentationAt: (marked) => {
      const info = service.getQuickInfoAtPosition(MODULE, open(marked) - 1);
      return ts.displayPartsToString(info?.documentation);
    },
    signatureAt: (marked) => {
      const info = service.getQuickInfoAtPosition(MODULE, open(marked) - 1);
      return ts.displayPartsToString(info?.displayParts);
    },
  };
}

function hostOf(current: () => readonly [text: string, version: number]): ts.LanguageServiceHost {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const read = (path: string) => (path === MODULE ? current()[0] : ts.sys.readFile(path));
  return {
    getCompilationSettings: () => ({ ...options, types: [] }),
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    getScriptFileNames: () => [MODULE],
    getScriptVersion: (path) => (path === MODULE ? String(current()[1]) : "0"),
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (path) => path === MODULE || ts.sys.fileExists(path),
    readFile: read,
  };
}

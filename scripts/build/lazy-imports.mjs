// Makes compiled modules load each other on first use: an app without policies then loads none of the rules about them.
import { readFileSync, writeFileSync } from "node:fs";

const IMPORT = /^(?:const|var) (\w+) = (require\("\.[^"]+"\));$/gm;
const GETTER = /^Object\.defineProperty\(exports, ("\w+"), \{ enumerable: true, get: (.*) \}\);$/gm;

/** Rewrites a module as tsc wrote it; those in `atOnce` it still imports before anything else. */
export function importLazily(file, atOnce = []) {
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(IMPORT)].filter(
    ([line]) => !atOnce.some((path) => line.includes(`"${path}"`)),
  );
  const rewritten = imports.reduce((rest, [line, variable, call]) => {
    const used = rest.replaceAll(new RegExp(`\\b${variable}(?=\\.)`, "g"), `(${variable}())`);
    return used.replace(line, `let ${variable}_;\nconst ${variable} = () => (${variable}_ ??= ${call});`);
  }, text);
  writeFileSync(file, rewritten);
}

/** Rewrites the getters of an entry: ESM cannot import a name if Node.js sees a getter for it unlike those of tsc. */
export function hideGetters(file) {
  const text = readFileSync(file, "utf8").replace(GETTER, "exportAs($1, $2);");
  const exportAs =
    "const exportAs = (name, get) => Object.defineProperty(exports, name, { enumerable: true, get });";
  writeFileSync(file, text.replace('"use strict";', `"use strict";\n${exportAs}`));
}

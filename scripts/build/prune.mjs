// Removes from dist what no entry of the package reaches, such as the empty modules of type-only files.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { importsOf, isRelative, targetOf } from "./imports.mjs";

/** Removes every file that is neither an entry nor imported from one; `files` and `entries` are paths in the folder. */
export function prune(dist, files, entries) {
  const known = new Set(files);
  const reached = new Set(entries);
  for (const file of reached) {
    if (file.endsWith(".json")) continue;
    const specifiers = importsOf(readFileSync(join(dist, file), "utf8")).filter(isRelative);
    const endings = file.endsWith(".d.ts") ? [".d.ts"] : [".js", ""];
    for (const target of specifiers.map((specifier) => targetOf(file, specifier))) {
      const found = endings.map((ending) => target + ending).find((path) => known.has(path));
      if (found === undefined) throw new Error(`dist/${file} imports ${target}, which was not built`);
      reached.add(found);
    }
  }
  for (const file of files) if (!reached.has(file)) rmSync(join(dist, file));
}

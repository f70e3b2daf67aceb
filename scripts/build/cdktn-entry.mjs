// Writes dist/cdktn: the modules of the library that know CDKTF, with the package names of CDK Terrain.
// They read everything else from dist, so that data and rules are neither shipped nor loaded twice.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { importsOf, isRelative, replaceImports, targetOf } from "./imports.mjs";

const FOLDER = "cdktn";

/** Writes the entry into a folder that holds the compiled library; `files` are the paths in it. */
export function writeCdktnEntry(dist, files) {
  const modules = files
    .filter((file) => file.endsWith(".d.ts"))
    .map((file) => file.slice(0, -".d.ts".length));
  const texts = new Map(modules.map((name) => [name, textsOf(dist, name)]));
  const own = new Set(modules.filter((name) => reachesCdktf(name, texts)));
  for (const name of own) {
    for (const [ending, text] of Object.entries(texts.get(name))) {
      const file = join(dist, FOLDER, name + ending);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        replaceImports(text, (specifier) => redirect(name, specifier, own)),
      );
    }
  }
}

function textsOf(dist, name) {
  return Object.fromEntries(
    [".js", ".d.ts"].map((ending) => [ending, readFileSync(join(dist, name + ending), "utf8")]),
  );
}

function reachesCdktf(name, texts, seen = new Set()) {
  seen.add(name);
  return Object.values(texts.get(name))
    .flatMap(importsOf)
    .some((specifier) => {
      if (!isRelative(specifier)) return rename(specifier) !== specifier;
      const other = targetOf(name, specifier);
      return texts.has(other) && !seen.has(other) && reachesCdktf(other, texts, seen);
    });
}

/** What a module of the entry imports instead: its own neighbours and CDK Terrain, or the library in dist. */
function redirect(name, specifier, own) {
  if (!isRelative(specifier)) return rename(specifier);
  const target = targetOf(name, specifier);
  return own.has(target) ? specifier : posix.relative(posix.dirname(posix.join(FOLDER, name)), target);
}

function rename(specifier) {
  return specifier.replace(/^cdktf$/, "cdktn").replace(/^@cdktf\/provider-aws\//, "@cdktn/provider-aws/");
}

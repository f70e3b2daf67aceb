// Writes dist/cdktn: the library for CDK Terrain, which is CDKTF under other package names.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { importsOf, isRelative, replaceImports, targetOf } from "./imports.mjs";

const FOLDER = "cdktn";

/** A module of dist as one of the folder, with the package names of CDK Terrain. */
export function inCdktn(text) {
  return replaceImports(text, (specifier) => (isRelative(specifier) ? `.${specifier}` : rename(specifier)));
}

/** Writes the declarations that name types of CDKTF into the folder; the others are read from dist. */
export function writeCdktnTypes(dist, files) {
  const modules = files.filter((file) => file.endsWith(".d.ts")).map((file) => file.slice(0, -".d.ts".length));
  const texts = new Map(modules.map((name) => [name, readFileSync(join(dist, `${name}.d.ts`), "utf8")]));
  const own = new Set(modules.filter((name) => reachesCdktf(name, texts)));
  for (const name of own) {
    const file = join(dist, FOLDER, `${name}.d.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      replaceImports(texts.get(name), (specifier) => redirect(name, specifier, own)),
    );
  }
}

function reachesCdktf(name, texts, seen = new Set()) {
  seen.add(name);
  return importsOf(texts.get(name)).some((specifier) => {
    if (!isRelative(specifier)) return rename(specifier) !== specifier;
    const other = targetOf(name, specifier);
    return texts.has(other) && !seen.has(other) && reachesCdktf(other, texts, seen);
  });
}

/** What a declaration imports instead: its own neighbours and CDK Terrain, or the library in dist. */
function redirect(name, specifier, own) {
  if (!isRelative(specifier)) return rename(specifier);
  const target = targetOf(name, specifier);
  return own.has(target) ? specifier : posix.relative(posix.dirname(posix.join(FOLDER, name)), target);
}

function rename(specifier) {
  return specifier.replace(/^cdktf$/, "cdktn").replace(/^@cdktf\/provider-aws\//, "@cdktn/provider-aws/");
}

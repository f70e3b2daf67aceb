// Writes the entries of the library: that for CDKTF, and dist/cdktn for CDK Terrain, which is CDKTF under other names.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { importsOf, isRelative, replaceImports, targetOf } from "./imports.mjs";

const FOLDER = "cdktn";
const CONSTRUCTS = "constructs.js";
const REQUIRE = /\brequire\("((?:cdktf|@cdktf\/)[^"]*)"\)/g;

/** Writes the code that knows CDKTF as a function of its packages, and both entries, which call it with theirs. */
export function writeEntries(dist, text, names) {
  const packages = [...new Set(Array.from(text.matchAll(REQUIRE), ([, name]) => name))].sort();
  const code = text.replaceAll(REQUIRE, 'packages["$1"]()');
  writeFileSync(
    join(dist, CONSTRUCTS),
    `module.exports=packages=>{const module={exports:{}};${code}return module.exports};\n`,
  );
  writeFileSync(
    join(dist, "index.js"),
    entry(`./${CONSTRUCTS}`, packages, names, (name) => name),
  );
  mkdirSync(join(dist, FOLDER), { recursive: true });
  writeFileSync(join(dist, FOLDER, "index.js"), entry(`../${CONSTRUCTS}`, packages, names, rename));
}

/** Writes the twin for CDK Terrain of a small file that knows CDKTF. */
export function writeTwin(dist, name, text) {
  const twin = text
    .replaceAll(REQUIRE, (_, specifier) => `require("${rename(specifier)}")`)
    .replaceAll(/\brequire\("\.\/(?=[\w-])/g, 'require("../');
  writeFileSync(join(dist, FOLDER, name), twin);
}

/** The last line is never run: it tells Node which names ES modules may import. */
function entry(constructs, packages, names, nameOf) {
  const loaders = packages.map((name) => `  ${JSON.stringify(name)}: () => require("${nameOf(name)}"),\n`);
  return [
    `module.exports = require("${constructs}")({\n${loaders.join("")}});`,
    `0 && (module.exports = { ${names.join(", ")} });\n`,
  ].join("\n");
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

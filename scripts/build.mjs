// Writes dist: the library as one file with its types, the data that it reads, and the command line.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./build/bundles.mjs";
import { writeCdktnTypes, writeEntries, writeTwin } from "./build/entries.mjs";
import { packIam, readerOf } from "./build/iam.mjs";
import { prune } from "./build/prune.mjs";
import { withoutRuleDocs } from "./build/without-rule-docs.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const DIST = join(ROOT, "dist");
const require = createRequire(import.meta.url);

/** Leaves outside of the bundles the data, which is read on demand. */
const dataStaysOutside = {
  name: "data-stays-outside",
  setup({ onResolve }) {
    onResolve({ filter: /\.generated\.json$/ }, ({ path }) => ({ path: readerOf(basename(path)), external: true }));
  },
};

const OPTIONS = {
  absWorkingDir: ROOT,
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.9",
  legalComments: "none",
  // Comments name the bundled files; if node_modules is a link they would name folders of this machine.
  preserveSymlinks: true,
  external: ["cdktf", "constructs", "@cdktf/*", "cdktf-aws-vpc-endpoints/package.json"],
  plugins: [dataStaysOutside, withoutRuleDocs],
};

rmSync(DIST, { recursive: true, force: true });
compileTypes();
copyData();
packIam(DIST);
const { files, metafile } = await bundle(ROOT, OPTIONS);
for (const [name, text] of Object.entries(files)) writeFileSync(join(DIST, name), text);
writeCdktnTypes(DIST, filesOf(DIST));
writeEntries(DIST, files["index.js"], metafile.outputs["dist/index.js"].exports);
writeTwin(DIST, "testing.js", files["testing.js"]);
chmodSync(join(DIST, "cli.js"), 0o755);
prune(DIST, filesOf(DIST), [
  ...["index.js", "index.d.ts", "testing.js", "testing/index.d.ts", "cli.js"],
  ...["cdktn/index.js", "cdktn/index.d.ts", "cdktn/testing.js"],
]);
writeFileSync(join(DIST, "THIRD-PARTY-NOTICES.txt"), noticesOf(new Set(packagesOf(metafile))));

function compileTypes() {
  const tsc = [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"];
  const { status } = spawnSync(process.execPath, tsc, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function copyData() {
  for (const folder of ["lib", "cli"].map((name) => join(ROOT, name))) {
    const data = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".generated.json"));
    for (const path of data) copyFileSync(join(folder, path), join(DIST, basename(path)));
  }
}

function packagesOf({ inputs }) {
  return Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"));
}

function noticesOf(folders) {
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    const files = ["", "licenses"].flatMap((place) => legalFiles(join(ROOT, folder, place)));
    const licence = files.map((file) => readFileSync(file, "utf8").trim());
    return [`${name} ${version} (${license})`, "", ...licence].join("\n");
  });
  return ["The command line contains these packages.", ...new Set(texts)]
    .join(`\n\n${"-".repeat(80)}\n\n`)
    .concat("\n");
}

function legalFiles(folder) {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice)/i.test(entry.name))
    .map(({ name }) => join(folder, name));
}

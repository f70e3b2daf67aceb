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
import { build } from "esbuild";
import { inCdktn, writeCdktnTypes } from "./build/cdktn-entry.mjs";
import { bundleCommandLine } from "./build/command-line.mjs";
import { bundleLibrary } from "./build/library.mjs";
import { prune } from "./build/prune.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const DIST = join(ROOT, "dist");
const COST_PAGE = join(ROOT, "cli", "cost", "page", "cost-page");
const require = createRequire(import.meta.url);

/** Leaves outside of a bundle what is read on demand: data, and the page of the cost command. */
const onDemandStaysOutside = {
  name: "on-demand-stays-outside",
  setup({ onResolve }) {
    onResolve({ filter: /\.generated\.json$/ }, ({ path }) => ({
      path: `./${basename(path)}`,
      external: true,
    }));
    onResolve({ filter: /\/cost-page$/ }, ({ path, resolveDir, kind }) =>
      kind !== "entry-point" && join(resolveDir, path) === COST_PAGE
        ? { path: "./cost-page", external: true }
        : undefined,
    );
  },
};

const partsOfEcharts = {
  name: "parts-of-echarts",
  setup({ onResolve }) {
    onResolve({ filter: /^echarts$/ }, () => ({ path: join(ROOT, "scripts", "echarts-parts.mjs") }));
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
  plugins: [onDemandStaysOutside, partsOfEcharts],
};

rmSync(DIST, { recursive: true, force: true });
compileTypes();
copyData();
await writeLibrary();
const bundled = [
  ...(await writeCommandLine()),
  // Only the option --html loads this one, since the charting library is large.
  ...(await bundle("cost-page", `${COST_PAGE}.ts`, { minify: true })),
];
chmodSync(join(DIST, "cli.js"), 0o755);
prune(DIST, filesOf(DIST), ["index.js", "index.d.ts", "cdktn/index.js", "cdktn/index.d.ts", "cli.js", "cost-page.js"]);
writeFileSync(join(DIST, "THIRD-PARTY-NOTICES.txt"), noticesOf(new Set(bundled)));

function compileTypes() {
  const tsc = [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"];
  const { status } = spawnSync(process.execPath, tsc, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function copyData() {
  for (const folder of ["lib", "cli"].map((name) => join(ROOT, name))) {
    for (const path of readdirSync(folder, { recursive: true })) {
      if (path.endsWith(".generated.json")) copyFileSync(join(folder, path), join(DIST, basename(path)));
    }
  }
}

/** Writes the library and its twin for CDK Terrain, which reads the same data. */
async function writeLibrary() {
  writeCdktnTypes(DIST, filesOf(DIST));
  const external = ["cdktf", "constructs", "@cdktf/*"];
  for (const [name, text] of Object.entries(await bundleLibrary(ROOT, { ...OPTIONS, external }))) {
    writeFileSync(join(DIST, name), text);
    const twin = inCdktn(text).replaceAll(/(?<=require\)?\(")\.\/(?=[\w.-]+\.json")/g, "../");
    writeFileSync(join(DIST, "cdktn", name), twin);
  }
}

/** Writes the files of the command line; returns the folders of the packages that went into them. */
async function writeCommandLine() {
  const { files, metafile } = await bundleCommandLine(OPTIONS);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(DIST, name), text);
  return packagesOf(metafile);
}

/** Bundles a file; returns the folders of the packages that went into it. */
async function bundle(name, entry, options) {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: { [name]: entry },
    format: "cjs",
    metafile: true,
    ...options,
  });
  return packagesOf(metafile);
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

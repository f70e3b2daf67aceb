// Writes dist: the library with its types, the data that it reads, and the command line.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeCdktnEntry } from "./build/cdktn-entry.mjs";
import { hideGetters, importLazily } from "./build/lazy-imports.mjs";
import { prune } from "./build/prune.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const LIB = join(ROOT, "lib");
const CLI = join(ROOT, "cli");
const COST_PAGE = join(CLI, "cost", "page", "cost-page");
const DIST = join(ROOT, "dist");
const require = createRequire(import.meta.url);

/** Makes the bundles read the library's own files in dist instead of holding a second copy of them. */
const libraryStaysOutside = {
  name: "library-stays-outside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, importer }) => {
      if (![LIB, CLI].some((folder) => importer.startsWith(folder))) return undefined;
      const target = join(resolveDir, path);
      if (target === COST_PAGE) return { path: "./cost-page", external: true };
      if (!target.startsWith(LIB)) return undefined;
      const file = target.slice(LIB.length + 1).replaceAll("\\", "/");
      return existsSync(join(DIST, `${file}.js`)) ? { path: `./${file}`, external: true } : undefined;
    });
  },
};

const partsOfEcharts = {
  name: "parts-of-echarts",
  setup({ onResolve }) {
    onResolve({ filter: /^echarts$/ }, () => ({ path: join(ROOT, "scripts", "echarts-parts.mjs") }));
  },
};

rmSync(DIST, { recursive: true, force: true });
compileLibrary();
for (const file of filesOf(DIST).filter((path) => path.endsWith(".js"))) {
  // The import of the library itself, and not its first use, is to say that CDKTF is missing.
  importLazily(join(DIST, file), ["./constructs/vpc-endpoints"]);
}
hideGetters(join(DIST, "index.js"));
copyData();
const bundled = [
  ...(await bundle("cli", { minifySyntax: true, banner: { js: "#!/usr/bin/env node" } })),
  // Only the option --html loads this one, since the charting library is large.
  ...(await bundle("cost-page", { minify: true })),
];
chmodSync(join(DIST, "cli.js"), 0o755);
writeCdktnEntry(DIST, filesOf(DIST));
const modules = ["index", "cdktn/index"].flatMap((entry) => [`${entry}.js`, `${entry}.d.ts`]);
prune(DIST, filesOf(DIST), [...modules, "cli.js", "cost-page.js"]);
writeFileSync(join(DIST, "THIRD-PARTY-NOTICES.txt"), noticesOf(new Set(bundled)));

function compileLibrary() {
  const tsc = [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"];
  const { status } = spawnSync(process.execPath, tsc, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function copyData() {
  for (const path of readdirSync(LIB, { recursive: true })) {
    if (!path.endsWith(".generated.json")) continue;
    mkdirSync(dirname(join(DIST, path)), { recursive: true });
    copyFileSync(join(LIB, path), join(DIST, path));
  }
}

/** Bundles a file of cli; gives the folders of the packages that went into it. */
async function bundle(name, options) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { [name]: name === "cli" ? "cli/main.ts" : `cli/cost/page/${name}.ts` },
    outdir: "dist",
    bundle: true,
    platform: "node",
    target: "node20.9",
    format: "cjs",
    legalComments: "none",
    metafile: true,
    // Comments name the bundled files; if node_modules is a link, they would name folders of this machine.
    preserveSymlinks: true,
    external: ["cdktf-aws-vpc-endpoints/package.json"],
    plugins: [libraryStaysOutside, partsOfEcharts],
    ...options,
  });
  return Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  );
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

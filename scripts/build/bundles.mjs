// Bundles the library and the command line, which share files: no code is in two of them.
import { basename, join, relative } from "node:path";
import { build, transform } from "esbuild";
import { importDirectly } from "./direct-imports.mjs";
import { importLazily } from "./lazy-imports.mjs";
import { nameMembers, ON_DEMAND, ON_DEMAND_SOURCE, onDemand } from "./on-demand.mjs";

/** What the command line loads when it needs it, by the name of its file. */
const ON_NEED = {
  "cli-cost": "cli/cost/command",
  "cli-import": "cli/import/command",
  "cli-services": "cli/services/command",
  "cli-services-trail": "cli/services/trail/trail-option",
  "cli-simulate": "cli/simulate/command",
  "cli-verify": "cli/verify/command",
  "cli-aws-prices": "cli/cost/prices/aws-prices",
};
/** What loads first what every program loads. */
const LOADED = { testing: "lib/testing/index", ...ON_NEED };

const SHEBANG = "#!/usr/bin/env node\n";

/** A module of this one is in the file that the library and all commands load first. */
const CORE_MODULE = "lib/plan/plan.ts";

/** Bundles everything; returns the text of each file by its name, and what went into them. */
export async function bundle(root, options) {
  const core = await modulesAtStart(options);
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: entryPoints(),
    chunkNames: "shared-[hash]",
    splitting: true,
    format: "esm",
    metafile: true,
    write: false,
    plugins: [entries(root, core), staysOutside(root), onDemand(join(root, "lib")), ...options.plugins],
  });
  const [coreFile] = Object.entries(metafile.outputs).find(([, { inputs }]) => CORE_MODULE in inputs);
  const named = (text) => text.replaceAll(basename(coreFile, ".js"), "core");
  const files = outputFiles.map(async ({ path, text }) => {
    const name = named(basename(path));
    const code = await finish(name, named(text), options.target);
    return [name, name === "cli.js" ? SHEBANG + code : code];
  });
  return { files: Object.fromEntries(await Promise.all(files)), metafile };
}

/** The modules that every program loads, without those that know CDKTF: of emit, the command line reads templates alone. */
async function modulesAtStart(options) {
  const { metafile } = await build({
    ...options,
    entryPoints: ["lib/index.ts"],
    format: "esm",
    metafile: true,
    write: false,
    plugins: [onDemand(join(options.absWorkingDir, "lib")), ...options.plugins],
  });
  return Object.keys(metafile.inputs).filter(
    (path) => !/^lib\/(constructs\/|emit\/(?!templates\.ts)|index\.ts$)/.test(path),
  );
}

function entryPoints() {
  const loaded = Object.keys(LOADED).map((name) => [name, `entry:${name}`]);
  return {
    index: "lib/index.ts",
    [ON_DEMAND]: `entry:${ON_DEMAND}`,
    cli: "cli/main.ts",
    ...Object.fromEntries(loaded),
  };
}

/** The entries that load what every program loads, so that it is one file. */
function entries(root, core) {
  const loadCore = core.map((path) => `import "./${path}";`).join("\n");
  const sourceOf = (name) => (name === ON_DEMAND ? ON_DEMAND_SOURCE : `export * from "./${LOADED[name]}";`);
  return {
    name: "entries",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice("entry:".length), namespace: "entry" }));
      onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({
        contents: `${loadCore}\n${sourceOf(path)}`,
        resolveDir: root,
        loader: "ts",
      }));
    },
  };
}

/** Leaves to files of their own what is required: within one, esbuild would wrap all that they import. */
function staysOutside(root) {
  return {
    name: "stays-outside",
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const module = relative(root, join(resolveDir, path));
        const [name] = Object.entries(ON_NEED).find(([, other]) => other === module) ?? [];
        return kind === "require-call" && name ? { path: `./${name}`, external: true } : undefined;
      });
    },
  };
}

/**
 * As CommonJS without blanks, under short names. The constructs keep theirs, since programs ask for the names of classes;
 * so does what is no file of its own.
 */
async function finish(name, text, target) {
  const { code } = await transform(text, { format: "cjs", platform: "node", target });
  // esbuild gives ES modules a require of their own, which CommonJS has.
  const requiring = code.replaceAll(/\(0, \w+\.__require\)\(|\b__require\(/g, "require(");
  const lazy = importDirectly(importLazily(nameMembers(requiring)));
  // Without a format esbuild takes the top level for that of a script, whose names others may use.
  const format = name === "index.js" ? undefined : "cjs";
  return (await transform(lazy, { format, platform: "node", target, minify: true })).code;
}

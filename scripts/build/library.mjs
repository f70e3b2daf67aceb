// Bundles the library as three files: what every program needs, what it may need, and what both of them share.
import { basename, join, relative } from "node:path";
import { build, transform } from "esbuild";
import { importLazily } from "./lazy-imports.mjs";

const ON_DEMAND = "on-demand";

/** The modules of lib that no program needs at its start: the first policy or the first call reads them. */
const MODULES = [
  "cost/estimate",
  "cost/estimate-shared",
  "policy/ready/federated-sign-in",
  "policy/ready/owned-buckets",
  "policy/ready/perimeter",
  "policy/ready/read-only",
  "policy/simulate-policy",
  "rules/policy-rules",
  "workloads/aws-lambda",
  "workloads/merge-workloads",
  "workloads/sets.generated",
];

const partOf = (module) => module.replaceAll(/\W/g, "_");

/** Bundles the library; returns the text of each file, by its name. */
export async function bundleLibrary(root, options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: { index: "lib/index.ts", [ON_DEMAND]: ON_DEMAND },
    chunkNames: "shared",
    splitting: true,
    format: "esm",
    write: false,
    plugins: [onDemand(join(root, "lib")), ...options.plugins],
  });
  const files = outputFiles.map(async ({ path, text }) => {
    const { code } = await transform(text, { format: "cjs", platform: "node", target: options.target });
    const members = code.replaceAll(/require\("(\.\/on-demand)#(\w+)"\)/g, 'require("$1").$2');
    return [basename(path), importLazily(members)];
  });
  return Object.fromEntries(await Promise.all(files));
}

/** Leaves those modules to a file of their own, which has each as a member. */
function onDemand(lib) {
  return {
    name: ON_DEMAND,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^on-demand$/ }, ({ path }) => ({ path, namespace: ON_DEMAND }));
      onLoad({ filter: /.*/, namespace: ON_DEMAND }, () => ({
        contents: MODULES.map((module) => `export * as ${partOf(module)} from "./${module}";`).join("\n"),
        resolveDir: lib,
        loader: "ts",
      }));
      onResolve({ filter: /^\./ }, ({ path, resolveDir, namespace }) => {
        const module = relative(lib, join(resolveDir, path));
        if (namespace === ON_DEMAND || !MODULES.includes(module)) return undefined;
        return { path: `./${ON_DEMAND}#${partOf(module)}`, external: true };
      });
    },
  };
}

// Writes dist: the library with its types, the data that it reads, and the command line.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const DIST = join(ROOT, "dist");
const require = createRequire(import.meta.url);

rmSync(DIST, { recursive: true, force: true });
const tsc = [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"];
const { status } = spawnSync(process.execPath, tsc, { cwd: ROOT, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
for (const path of readdirSync(join(ROOT, "lib"), { recursive: true })) {
  if (!path.endsWith(".generated.json")) continue;
  mkdirSync(dirname(join(DIST, path)), { recursive: true });
  copyFileSync(join(ROOT, "lib", path), join(DIST, path));
}

/** Makes the command line read the library's own files in dist instead of holding a second copy of them. */
const libraryStaysOutside = {
  name: "library-stays-outside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, importer }) => {
      if (!importer.startsWith(join(ROOT, "lib"))) return undefined;
      const file = join(resolveDir, path).slice(join(ROOT, "lib").length + 1);
      const compiled = existsSync(join(DIST, `${file}.js`));
      return compiled ? { path: `./${file.replaceAll("\\", "/")}`, external: true } : undefined;
    });
  },
};

await build({
  absWorkingDir: ROOT,
  entryPoints: { cli: "lib/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.9",
  format: "cjs",
  minifySyntax: true,
  legalComments: "inline",
  banner: { js: "#!/usr/bin/env node" },
  external: ["cdktf-aws-vpc-endpoints/package.json"],
  plugins: [libraryStaysOutside],
});
chmodSync(join(DIST, "cli.js"), 0o755);

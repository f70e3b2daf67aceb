// Runs main.ts as it is: bundled by esbuild in a tenth of the time that ts-node needs, without a type check.
// Warnings go to standard error, as CDKTF's own command line shows them.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const outfile = join(ROOT, "node_modules", ".cache", "app", `main-${process.pid}.cjs`);

await build({
  absWorkingDir: ROOT,
  entryPoints: ["main.ts"],
  outfile,
  bundle: true,
  platform: "node",
  packages: "external",
  sourcemap: "inline",
  logLevel: "error",
  plugins: [
    {
      // Data is read when it is needed, from where it lies.
      name: "data-stays-outside",
      setup({ onResolve }) {
        onResolve({ filter: /\.generated\.json$/ }, ({ path, resolveDir }) => ({
          path: join(resolveDir, path),
          external: true,
        }));
      },
    },
  ],
});
try {
  createRequire(import.meta.url)(outfile);
  // CDKTF's command line sets this if it shows the annotations itself.
  if (!process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS) showResult();
} catch {
  // Once more, so that the error names the line of main.ts: to read source maps each time would take as long as the rest.
  const { status } = spawnSync(process.execPath, ["--enable-source-maps", outfile], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outfile);
}

/** Shows the warnings, then where the stacks are and what to do with them. */
function showResult() {
  const folder = process.env.CDKTF_OUTDIR ?? "cdktf.out";
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest)) return;
  const { stacks } = JSON.parse(readFileSync(manifest, "utf8"));
  showAnnotations(stacks);
  for (const { name, synthesizedStackPath } of Object.values(stacks)) {
    console.log(
      `Wrote ${join(folder, synthesizedStackPath)}: run npx cdktf deploy ${name}, or terraform in its folder`,
    );
  }
}

function showAnnotations(stacks) {
  for (const { level, constructPath, message } of Object.values(stacks).flatMap((stack) => stack.annotations)) {
    console.error(`${level.replace("@cdktf/", "")}: [${constructPath}] ${message}`);
  }
}

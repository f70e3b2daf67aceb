// Bundles the command line: its start, a file for each command, and what several of them share.
import { basename } from "node:path";
import { build, transform } from "esbuild";

const COMMANDS = ["cost", "import", "services", "simulate", "verify"];

const SHEBANG = "#!/usr/bin/env node\n";

/** Leaves each command to its own file. */
const commandsStayOutside = {
  name: "commands-stay-outside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/\w+\/command$/ }, ({ path }) => ({
      path: `./cli-${path.split("/")[1]}`,
      external: true,
    }));
  },
};

/** Bundles the command line; returns the text of each file by its name, and what went into them. */
export async function bundleCommandLine(options) {
  const commands = COMMANDS.map((name) => [`cli-${name}`, `cli/${name}/command.ts`]);
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { cli: "cli/main.ts", ...Object.fromEntries(commands) },
    chunkNames: "cli-shared-[hash]",
    splitting: true,
    format: "esm",
    write: false,
    metafile: true,
    external: ["cdktf-aws-vpc-endpoints/package.json"],
    plugins: [commandsStayOutside, ...options.plugins],
  });
  const files = outputFiles.map(async ({ path, text }) => {
    const { code } = await transform(text, {
      format: "cjs",
      platform: "node",
      target: options.target,
      minifySyntax: true,
      minifyWhitespace: true,
    });
    const name = basename(path);
    return [name, name === "cli.js" ? SHEBANG + code : code];
  });
  return { files: Object.fromEntries(await Promise.all(files)), metafile };
}

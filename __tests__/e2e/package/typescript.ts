import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../terraform";
import { cachedFolder } from "./cache";
import { environment, install } from "./npm";

/** How a user's tsconfig.json has TypeScript find packages. */
export const RESOLUTIONS = {
  node10: { module: "commonjs", moduleResolution: "node10" },
  node16: { module: "node16", moduleResolution: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
} as const;

/** How to compile. */
export interface CompileOptions {
  /** Path of the compiler. */
  readonly tsc: string;
  readonly resolution: keyof typeof RESOLUTIONS;
  readonly files: readonly string[];
  /** Further compiler options. @default - none */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The compiler of this repository, 5.9. */
export const typescript5 = (): Promise<string> => Promise.resolve(require.resolve("typescript/bin/tsc"));

/** The native compiler. */
export async function typescript7(): Promise<string> {
  const manifest = JSON.stringify({ private: true, dependencies: { typescript: "7.0.2" } });
  const folder = await cachedFolder("typescript", manifest, async (made) => {
    writeFileSync(join(made, "package.json"), manifest);
    await install(made);
  });
  return join(folder, "node_modules", "typescript", "bin", "tsc");
}

/** Compiles files of a project, declarations of packages included; rejects with what the compiler says. */
export async function compile(dir: string, { tsc, resolution, files, options }: CompileOptions): Promise<void> {
  const compilerOptions = {
    ...RESOLUTIONS[resolution],
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    types: [],
    ...options,
  };
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  await run(process.execPath, [tsc, "-p", "."], { dir, env: environment() });
}

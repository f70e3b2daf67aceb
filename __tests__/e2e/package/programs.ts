import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { run } from "../terraform";
import { environment } from "./npm";
import { ROOT } from "./tarball";
import { compile, typescript7 } from "./typescript";

/** The Terraform JSON of a stack. */
export interface StackJson {
  readonly "//": { readonly metadata: { readonly version: string } };
}

/** The stacks of a program by name. */
export type Stacks = Readonly<Record<string, StackJson>>;

/** The modules that a program imports from CDKTF, as it names them. */
export type Core = "cdktf" | "cdktn";

const LIBRARY = "cdktf-aws-vpc-endpoints";
const PROGRAMS = "programs";
const EVERY_OPTION = "every-option";

/** The programs of this repository by name: the app and the examples. */
export function programNames(): readonly string[] {
  return ["main", ...readdirSync(join(ROOT, "examples")).sort()];
}

/** Writes the app and the examples into a project as its own programs, and gives their paths there. */
export function writePrograms(dir: string, core: Core): readonly string[] {
  mkdirSync(join(dir, PROGRAMS));
  return programNames().map((name) => {
    const source = join(ROOT, ...(name === "main" ? ["main.ts"] : ["examples", name, "main.ts"]));
    const text = readFileSync(source, "utf8").replace('"./lib"', `"${LIBRARY}"`);
    const file = join(PROGRAMS, `${name}.ts`);
    const renamed = text.replace(/(?<=from ")[^"]+/g, (specifier) => nameUnder(core, specifier));
    writeFileSync(join(dir, file), renamed);
    return file;
  });
}

/** Writes a program whose one mistake the types have to see, and gives its path in the project. */
export function writeMisspelling(dir: string, core: Core): string {
  const program = [
    `import type { TerraformStack } from "${nameUnder(core, "cdktf")}";`,
    `import { VpcEndpoints } from "${nameUnder(core, LIBRARY)}";`,
    "export function define(stack: TerraformStack) {",
    "  // @ts-expect-error: the service is spelt sqs",
    '  return new VpcEndpoints(stack, "endpoints", { vpcId: "vpc-0000000a", services: { sqss: {} } });',
    "}",
  ];
  const file = join(PROGRAMS, "misspelling.ts");
  writeFileSync(join(dir, file), program.join("\n"));
  return file;
}

/** Compiles the programs of a project and runs each, and a stack for every case of the end-to-end suite. */
export async function synthesizePrograms(dir: string, core: Core): Promise<Readonly<Record<string, Stacks>>> {
  const files = writePrograms(dir, core);
  await compile(dir, { tsc: await typescript7(), resolution: "node16", files });
  await bundleEveryOption(dir, core);
  const everyOption: Stacks = JSON.parse(await runScript(dir, `require("./${PROGRAMS}/${EVERY_OPTION}.js")`));
  await runScript(dir, programNames().map(loading).join("\n"));
  const stacks = programNames().map((name) => [name, stacksIn(join(dir, "out", name))]);
  return { ...Object.fromEntries(stacks), [EVERY_OPTION]: everyOption };
}

/** The stacks without the version of the core that wrote them. */
export function withoutVersion(stacks: Stacks = {}): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(stacks).map(([name, { "//": about, ...blocks }]) => {
      const { version: _, ...metadata } = about.metadata;
      return [name, { ...blocks, "//": { ...about, metadata } }];
    }),
  );
}

/** The versions of the cores that wrote some stacks. */
export function coreVersions(stacks: Stacks = {}): readonly string[] {
  return [...new Set(Object.values(stacks).map((stack) => stack["//"].metadata.version))];
}

/** Runs a program of a project by itself, and gives the files that it loads, in order. */
export async function loadedFiles(dir: string, name: string): Promise<readonly string[]> {
  const script = `${loading(name)}\nconsole.log(JSON.stringify(Object.keys(require.cache)));`;
  return JSON.parse(await runScript(dir, script));
}

/** A script that runs a program with an output folder of its own. */
function loading(name: string): string {
  const outdir = JSON.stringify(join("out", name));
  return [
    `require("node:fs").mkdirSync(${outdir}, { recursive: true });`,
    `process.env.CDKTF_OUTDIR = ${outdir};`,
    `require("./${PROGRAMS}/${name}.js");`,
  ].join("\n");
}

function runScript(dir: string, script: string): Promise<string> {
  return run(process.execPath, ["-e", script], { dir, env: environment() });
}

function nameUnder(core: Core, specifier: string): string {
  if (core === "cdktf") return specifier;
  if (specifier === LIBRARY) return `${LIBRARY}/cdktn`;
  return specifier.replace(/^cdktf$/, "cdktn").replace(/^@cdktf\//, "@cdktn/");
}

function stacksIn(outdir: string): Stacks {
  const stacks = join(outdir, "stacks");
  return Object.fromEntries(
    readdirSync(stacks).map((stack) => {
      return [stack, JSON.parse(readFileSync(join(stacks, stack, "cdk.tf.json"), "utf8"))];
    }),
  );
}

/** Makes one file of the cases that imports the library by its name, as a user's program does. */
async function bundleEveryOption(dir: string, core: Core): Promise<void> {
  const packages: Plugin = {
    name: "packages-of-the-project",
    setup({ onResolve }) {
      onResolve({ filter: /^(cdktf|constructs|@cdktf\/.*)$/ }, ({ path }) => {
        return { path: nameUnder(core, path), external: true };
      });
      onResolve({ filter: /^(\.\.\/)+lib$/ }, () => ({ path: nameUnder(core, LIBRARY), external: true }));
      // The cases note the options that they use; reading the declared ones needs the compiler.
      onResolve({ filter: /^typescript$/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
    },
  };
  await build({
    entryPoints: [join(__dirname, `${EVERY_OPTION}.ts`)],
    outfile: join(dir, PROGRAMS, `${EVERY_OPTION}.js`),
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    plugins: [packages],
  });
}

import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Double } from "./double/double";
import { temporaryFolder } from "./folders";
import { providerMirror } from "./provider-mirror";

export { temporaryFolder } from "./folders";

/** A folder to run terraform in, and the environment to run it with. */
export interface Workspace {
  readonly dir: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What can be given to a command beyond its workspace. */
export interface Options {
  /** Values of variables; what is not a string is given as JSON. @default - none */
  readonly vars?: Readonly<Record<string, unknown>>;
  /** Further arguments, such as `-target=ADDRESS`. @default - none */
  readonly args?: readonly string[];
}

/** One message of `terraform validate`. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
}

// The end of what a failed command printed; its errors are on the other stream and shown whole.
const SHOWN = 4000;
const LARGEST_OUTPUT = 256 * 1024 * 1024;

/**
 * The environment for terraform and cdktf against the double: a CLI configuration that takes providers from
 * the mirror only, and no calls home.
 */
export function terraformEnvironment(double: Double, region?: string): Readonly<Record<string, string>> {
  const mirror = providerMirror();
  if (!mirror) throw new Error("No provider mirror; declare the suite with describeEndToEnd()");
  const file = join(temporaryFolder("cli"), "terraformrc");
  const include = 'include = ["registry.terraform.io/*/*"]';
  const installation = `filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n    ${include}\n  }`;
  writeFileSync(file, `provider_installation {\n  ${installation}\n}\n`);
  return {
    ...definedVariables(process.env),
    ...double.env(region),
    TF_CLI_CONFIG_FILE: file,
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
  };
}

/** Makes a temporary folder of files; an object is written as JSON. Removed after the suite. */
export function workspace(
  files: Readonly<Record<string, string | object>>,
  env: Readonly<Record<string, string>>,
): Workspace {
  const dir = temporaryFolder("workspace");
  writeFiles(dir, files);
  return { dir, env };
}

/** Writes files into a folder, over those of the same name. */
export function writeFiles(dir: string, files: Readonly<Record<string, string | object>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(dir, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }
}

/** Runs terraform and returns what it printed; rejects with its errors and the end of its output when it fails. */
export function terraform({ dir, env }: Workspace, args: readonly string[]): Promise<string> {
  return run("terraform", args, { dir, env });
}

/** Runs a program without a shell and returns what it printed; rejects with its errors and the end of its output when it fails. */
export function run(command: string, args: readonly string[], { dir, env }: Workspace): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: dir, env: { ...env }, maxBuffer: LARGEST_OUTPUT };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(new Error(`${command} ${args.join(" ")} failed: ${error.code}\n${stderr}\n${stdout.slice(-SHOWN)}`));
    });
  });
}

/** Initialises the workspace from the mirror. */
export async function init(work: Workspace, { args = [] }: Options = {}): Promise<void> {
  await terraform(work, ["init", "-input=false", "-no-color", ...args]);
}

/** The messages of `terraform validate`; none when the configuration is valid. */
export async function validate({ dir, env }: Workspace): Promise<readonly Diagnostic[]> {
  const json = await new Promise<string>((resolve) => {
    execFile("terraform", ["validate", "-json"], { cwd: dir, env: { ...env } }, (_error, stdout) => resolve(stdout));
  });
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(json);
  return diagnostics;
}

/** Applies the configuration and returns what terraform printed. */
export function apply(work: Workspace, options: Options = {}): Promise<string> {
  return terraform(work, ["apply", "-auto-approve", "-input=false", "-no-color", ...optionArguments(options)]);
}

/** Destroys everything in the state and returns what terraform printed. */
export function destroy(work: Workspace, options: Options = {}): Promise<string> {
  return terraform(work, ["destroy", "-auto-approve", "-input=false", "-no-color", ...optionArguments(options)]);
}

/** The values of the outputs by name. */
export async function output(work: Workspace): Promise<Readonly<Record<string, unknown>>> {
  const outputs: Record<string, { value: unknown }> = JSON.parse(await terraform(work, ["output", "-json"]));
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}

/** The addresses in the state, data sources included. */
export async function state(work: Workspace): Promise<readonly string[]> {
  const lines = await terraform(work, ["state", "list"]);
  return lines.split("\n").filter((line) => line !== "");
}

/** Variables and further arguments as command-line arguments. */
export function optionArguments({ vars = {}, args = [] }: Options): readonly string[] {
  const values = Object.entries(vars).map(([name, value]) => {
    return `-var=${name}=${typeof value === "string" ? value : JSON.stringify(value)}`;
  });
  return [...values, ...args];
}

function definedVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined || isAmbient(name) ? [] : [[name, value]])),
  );
}

// A profile or a role of the developer must never reach these tests.
function isAmbient(name: string): boolean {
  return /^(AWS|TF)_/.test(name) && name !== "TF_PLUGIN_CACHE_DIR";
}

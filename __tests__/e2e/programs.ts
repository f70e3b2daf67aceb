import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { temporaryFolder } from "./folders";

const EXAMPLES = join(__dirname, "..", "..", "examples");

/** Terraform JSON of a stack. */
export type StackJson = Readonly<Record<string, object>>;

/** A backend next to the JSON, which keeps the state of an example in its workspace. */
export const LOCAL_BACKEND = 'terraform {\n  backend "local" {\n    path = "terraform.tfstate"\n  }\n}\n';

/** The names of all examples. */
export function exampleNames(): readonly string[] {
  return readdirSync(EXAMPLES);
}

/** The program of an example. */
export function exampleProgram(name: string): string {
  return readFileSync(join(EXAMPLES, name, "main.ts"), "utf8");
}

/** Runs a program that defines one stack, and gives the folder that it synthesizes. */
export function runProgram(program: string): string {
  const outdir = mkdtempSync(join(temporaryFolder("program"), "out-"));
  const { CDKTF_OUTDIR: before } = process.env;
  process.env["CDKTF_OUTDIR"] = outdir;
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  new Function("require", "exports", outputText)(require, {});
  if (before === undefined) delete process.env["CDKTF_OUTDIR"];
  else process.env["CDKTF_OUTDIR"] = before;
  const [stack = ""] = readdirSync(join(outdir, "stacks"));
  return join(outdir, "stacks", stack);
}

/** Runs a program that defines one stack, and gives its JSON. */
export function jsonOf(program: string): StackJson {
  return JSON.parse(readFileSync(join(runProgram(program), "cdk.tf.json"), "utf8"));
}

/** Puts ids that exist in the place of those that a program or a page shows. */
export function withIds(program: string, ids: Readonly<Record<string, string>>): string {
  const absent = Object.keys(ids).filter((id) => !program.includes(id));
  if (absent.length > 0) throw new Error(`The program does not name ${absent.join(", ")}`);
  return Object.entries(ids).reduce((text, [shown, real]) => text.replaceAll(shown, real), program);
}

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const ROOT = join(__dirname, "..");
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 7);
const SERVICES = ["sqs", "kms", "secretsmanager", "logs", "sts", "sns"] as const;
const ACTIONS = {
  sqs: "SendMessage",
  kms: "Decrypt",
  secretsmanager: "GetSecretValue",
  logs: "PutLogEvents",
  sts: "AssumeRole",
  sns: "Publish",
} as const satisfies Record<(typeof SERVICES)[number], string>;

/** The API with every action and condition key as a string, to compare with. */
const AS_STRINGS = `
export type ActionOf<Service> = string;
export type Principals = unknown;
export interface Statement<Service> {
  readonly sid?: string; readonly effect?: "Allow" | "Deny"; readonly principals?: unknown;
  readonly actions?: readonly string[]; readonly notActions?: readonly string[];
  readonly resources?: readonly string[]; readonly notResources?: readonly string[];
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
export type AnyServiceStatement = Statement<never>;
export interface PolicyDocument { readonly Version?: string; readonly Id?: string; readonly Statement: unknown }
`;
const CONDITIONS_AS_STRINGS = `
export type Conditions<Service> = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export interface Expression { readonly creationStack: readonly string[]; resolve(context: never): unknown }
`;

/** Type-checks a consumer with six policies against the declarations of dist, and against the same with strings. */
export function measureTypes(folder: string): void {
  const typed = consumer(join(folder, "typed"));
  const strings = consumer(join(folder, "strings"));
  const types = join(strings, "node_modules", "cdktf-aws-vpc-endpoints", "dist", "policy", "statement");
  writeFileSync(join(types, "statement.d.ts"), AS_STRINGS);
  writeFileSync(join(types, "conditions.d.ts"), CONDITIONS_AS_STRINGS);
  const tsc = require.resolve("typescript/lib/tsc.js");
  const rounds = Array.from({ length: ROUNDS }, () => ({
    typed: check(tsc, typed),
    strings: check(tsc, strings),
  }));
  const [withTypes, withStrings] = [
    least(rounds.map((round) => round.typed)),
    least(rounds.map((round) => round.strings)),
  ];
  console.log(
    `\nType check of a file with ${SERVICES.length} policies, TypeScript 5.9: ${seconds(withTypes)} of processor time,`,
  );
  console.log(`${seconds(withStrings)} with strings: +${seconds(withTypes - withStrings)} (goal: at most +0.30 s).`);
}

function consumer(dir: string): string {
  const library = join(dir, "node_modules", "cdktf-aws-vpc-endpoints");
  mkdirSync(library, { recursive: true });
  cpSync(join(ROOT, "dist"), join(library, "dist"), { recursive: true });
  cpSync(join(ROOT, "package.json"), join(library, "package.json"));
  for (const name of ["cdktf", "constructs", "@cdktf"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(dir, "node_modules", name));
  }
  const services = SERVICES.map((service) => {
    const statement = `{ actions: ["${service}:${ACTIONS[service]}"], resources: ["*"], conditions: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }`;
    return `${service}: { policy: [${statement}] },`;
  });
  const code = `import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";
import type { Construct } from "constructs";
declare const scope: Construct;
new VpcEndpoints(scope, "endpoints", { vpcId: "vpc-0a1b2c3d4e5f60718", services: { ${services.join("\n")} } });
`;
  writeFileSync(join(dir, "main.ts"), code);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: "node16",
    target: "es2022",
    types: [],
  };
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
  return dir;
}

/** Processor seconds of one run of the compiler. */
function check(tsc: string, dir: string): number {
  const report = `process.on("exit", () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1e6); });`;
  const code = `${report} process.argv.push("-p", ${JSON.stringify(dir)}); require(${JSON.stringify(tsc)});`;
  const started = performance.now();
  const printed = execFileSync(process.execPath, ["-e", code, "tsc"], { encoding: "utf8" });
  const cpu = Number(printed.trim().split("\n").at(-1));
  return Number.isFinite(cpu) ? cpu : (performance.now() - started) / 1000;
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

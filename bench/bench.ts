import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { packLibrary } from "../__tests__/e2e/package/tarball";
import { MANIFEST_FILE } from "../lib/model/manifest";
import { allServices } from "../lib/services/catalogue";
import type { PolicyTimes } from "./policies";
import { measureSharing } from "./sharing";
import { measureTrail } from "./trail";
import type { TrailUsage, TrailWork } from "./trail-program";
import { measureTypes } from "./types";
import type { Usage, Work } from "./work";

/** A case: which services in how many stacks, and what its ratio to the floor is to stay below. */
interface Case {
  readonly title: string;
  readonly services: readonly string[];
  readonly stacks: number;
  readonly goal: number;
}

const ROOT = join(__dirname, "..");
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 7);
/** A part of the titles of the cases to measure: `npm run bench -- "100 stacks"`, or `-- recorded`. */
const [, , ASKED = ""] = process.argv;
const ALL = allServices()
  .filter(({ name, ports }) => !name.includes("{n}") && ports !== "other")
  .map(({ name }) => name);
const COMMON = ["sqs", "logs", "monitoring", "kms", "secretsmanager", "ecr.api", "ecr.dkr", "sts", "s3", "dynamodb"];
const TWENTY = [...COMMON, ...ALL.filter((name) => !COMMON.includes(name) && !name.endsWith("-fips")).slice(0, 10)];

const CASES: readonly Case[] = [
  { title: "1 service", services: ["sqs"], stacks: 1, goal: 1.2 },
  { title: "20 services", services: TWENTY, stacks: 1, goal: 1.15 },
  { title: `all ${ALL.length} services`, services: ALL, stacks: 1, goal: 1.5 },
  { title: "9 services, 1 stack", services: COMMON.slice(0, 9), stacks: 1, goal: 1.2 },
  { title: "9 services, 100 stacks", services: COMMON.slice(0, 9), stacks: 100, goal: 1.2 },
  { title: "9 services, 1,000 stacks", services: COMMON.slice(0, 9), stacks: 1000, goal: 1.2 },
];

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const programs = join(ROOT, "bench", ".programs");

try {
  execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: ROOT, stdio: "inherit" });
  buildSync({
    entryPoints: ["library", "floor", "policies", "trail-program"].map((name) => join(ROOT, "bench", `${name}.ts`)),
    outdir: programs,
    bundle: true,
    platform: "node",
    packages: "external",
    tsconfigRaw: {},
  });
  console.log(`Processor time and peak memory of a whole run, ${ROUNDS} rounds, library and floor in turn.`);
  console.log("The floor is a program written by hand against CDKTF that emits the same files (bench/floor.ts).\n");
  console.log("case                        floor ms  library ms  ratio  (spread)        goal   memory  goal");
  for (const one of CASES.filter(({ title }) => title.includes(ASKED))) measure(one);
  if (ASKED === "") {
    measureStart();
    measurePolicies();
    measureTypes(folder);
  }
  if ("recorded activity".includes(ASKED)) measureTrail(folder, runTrail);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(programs, { recursive: true, force: true });
}

if (ASKED === "") void measurePackage().then(measureSharing);

function measure({ title, services, stacks, goal }: Case): void {
  const work = { services, stacks: 1, synthesized: "" };
  run("library", work, "once");
  const synthesized = join(folder, "once", "stacks", "stack-0", "cdk.tf.json");
  run("floor", { services, stacks: 1, synthesized }, "floor-once");
  for (const file of ["cdk.tf.json", MANIFEST_FILE]) {
    const parts = ["stacks", "stack-0", file];
    assertEqual(join(folder, "once", ...parts), join(folder, "floor-once", ...parts));
  }
  const rounds = stacks > 100 ? Math.min(ROUNDS, 3) : ROUNDS;
  const pairs = Array.from({ length: rounds }, () => ({
    floor: run("floor", { services, stacks, synthesized }, "floor"),
    ours: run("library", { services, stacks, synthesized: "" }, "library"),
  }));
  const floor = median(pairs.map((pair) => pair.floor.cpuMs));
  const library = median(pairs.map((pair) => pair.ours.cpuMs));
  const ratios = pairs.map((pair) => pair.ours.cpuMs / pair.floor.cpuMs);
  const memory = median(pairs.map((pair) => pair.ours.maxRssMb)) / median(pairs.map((pair) => pair.floor.maxRssMb));
  const spread = `(${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)})`;
  console.log(
    [
      title.padEnd(26),
      floor.toFixed(0).padStart(9),
      library.toFixed(0).padStart(11),
      (library / floor).toFixed(2).padStart(6),
      ` ${spread.padEnd(14)}`,
      `<= ${goal.toFixed(2)}`,
      memory.toFixed(2).padStart(8),
      "<= 1.20",
    ].join(" "),
  );
}

/** What a policy adds to the start of a program: the data about IAM is read for it, and only for it. */
function measureStart(): void {
  const runs = [false, true].map((withPolicy) => {
    const work = { services: ["sqs"], stacks: 1, synthesized: "", withPolicy };
    return Array.from({ length: ROUNDS }, () => run("library", work, "library"));
  });
  const [without = 0, withOne = 0] = runs.map((usages) => median(usages.map(({ cpuMs }) => cpuMs)));
  const [reads, readsWithOne] = runs.map((usages) => usages.some(({ readsIamData }) => readsIamData));
  console.log(
    `\nStart without a policy ${without.toFixed(0)} ms, with one ${withOne.toFixed(0)} ms of processor time:`,
  );
  console.log(`a ratio of ${(withOne / without).toFixed(2)}; the data about IAM is read: ${reads}, ${readsWithOne}.`);
}

async function measurePackage(): Promise<void> {
  const { packedBytes, unpackedBytes, files } = await packLibrary();
  const [packed, unpacked] = [packedBytes, unpackedBytes].map((bytes) => `${(bytes / 1024).toFixed(0)} KiB`);
  console.log(`\nPackage: ${packed} packed, ${unpacked} unpacked, ${files.length} files.`);
}

/** The processor time of a policy, in the median of processes of their own. */
function measurePolicies(): void {
  const rounds = Array.from({ length: ROUNDS }, (): PolicyTimes => JSON.parse(runProgram("policies", process.env)));
  const [each, ratio, first] = [
    ({ allMs, count }: PolicyTimes) => allMs / count,
    ({ allMs, jsonMs }: PolicyTimes) => allMs / jsonMs,
    ({ firstMs }: PolicyTimes) => firstMs,
  ].map((read) => median(rounds.map(read)));
  console.log(
    `\nA policy read, checked and rendered: ${each?.toFixed(3)} ms (goal: at most 0.5 ms), ${ratio?.toFixed(0)} x`,
  );
  console.log(`JSON.stringify; the first one, which reads the data, ${first?.toFixed(0)} ms.`);
}

function run(program: string, work: Work, outdir: string): Usage {
  const out = join(folder, outdir);
  rmSync(out, { recursive: true, force: true });
  const env = { ...process.env, CDKTF_OUTDIR: out, BENCH_WORK: JSON.stringify(work) };
  return JSON.parse(runProgram(program, env));
}

function runTrail(work: TrailWork): TrailUsage {
  return JSON.parse(runProgram("trail-program", { ...process.env, BENCH_TRAIL_WORK: JSON.stringify(work) }));
}

function runProgram(program: string, env: NodeJS.ProcessEnv): string {
  return execFileSync(process.execPath, [join(programs, `${program}.js`)], { env, encoding: "utf8" });
}

function assertEqual(ours: string, floors: string): void {
  if (readFileSync(ours, "utf8") !== readFileSync(floors, "utf8")) {
    execFileSync("diff", [ours, floors], { stdio: "inherit" });
    throw new Error("The floor does not emit the same files as the library: mend bench/floor.ts");
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

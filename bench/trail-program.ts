import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { runCli } from "../__tests__/cli/run-cli";
import { makeCallReader } from "../cli/trail/calls/make-call-reader";
import { readTrail } from "../cli/trail/read-trail";

/** What a measured program does with recorded activity. */
export interface TrailWork {
  /**
   * Parse files whole with JSON.parse, which is the floor; read them as a trail; make calls of the records too; or
   * decide these by the policies of a stack.
   */
  readonly task: "parse" | "read" | "calls" | "simulate";
  /** A file, or a folder of files. */
  readonly path: string;
  /** The folder of the stack, to simulate. */
  readonly stack?: string;
}

/** Processor time of the work alone, and peak memory of the process. */
export interface TrailUsage {
  readonly cpuMs: number;
  readonly maxRssMb: number;
  readonly records: number;
}

/** The trails are sound. */
const REPORT = {
  broken: (file: string, reason: string) => {
    throw new Error(`${file}: ${reason}`);
  },
  progress: () => undefined,
  nothing: (message: string) => {
    throw new Error(message);
  },
};

const TASKS = { parse, read, calls, simulate } as const satisfies Record<TrailWork["task"], unknown>;

// The program that is measured.
const { task, path, stack = "" }: TrailWork = JSON.parse(process.env["BENCH_TRAIL_WORK"] ?? "{}");
const start = process.cpuUsage();
void TASKS[task](path).then((records) => {
  const { user, system } = process.cpuUsage(start);
  const usage: TrailUsage = { cpuMs: (user + system) / 1000, maxRssMb: process.resourceUsage().maxRSS / 1024, records };
  process.stdout.write(JSON.stringify(usage));
});

async function parse(path: string): Promise<number> {
  const files = filesIn(path);
  let records = 0;
  for (const file of files) {
    const bytes = readFileSync(file);
    const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    records += JSON.parse(text).Records.length;
  }
  return records;
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => /\.json(\.gz)?$/.test(name));
  return names.map((name) => join(path, name));
}

async function read(path: string): Promise<number> {
  let records = 0;
  for await (const batch of readTrail([path], REPORT)) records += batch.length;
  return records;
}

async function calls(path: string): Promise<number> {
  const callOf = makeCallReader({ organizations: new Map(), assumed: new Map() });
  let records = 0;
  for await (const batch of readTrail([path], REPORT)) for (const one of batch) records += callOf(one).calls;
  return records;
}

/** The whole command, with the policies of a synthesized stack. */
async function simulate(path: string): Promise<number> {
  const { stdout } = await runCli(["simulate", stack, "--trail", path, "--json"]);
  const { span }: { readonly span: { readonly calls: number } } = JSON.parse(stdout);
  return span.calls;
}

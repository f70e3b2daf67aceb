import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { recordsFor } from "../__tests__/e2e/query/records";
import { synthesizeFolder } from "../__tests__/e2e/stacks";
import { deliver } from "../__tests__/e2e/week/deliver";
import { REGION, VPC_ID } from "../__tests__/e2e/week/places";
import { defineEndpoints } from "../__tests__/e2e/week/policies";
import { type WeekEvent, weekOf } from "../__tests__/e2e/week/week";
import type { TrailUsage, TrailWork } from "./trail-program";

/** Runs the measured program in a process of its own. */
type RunTrail = (work: TrailWork) => TrailUsage;

const MEGABYTES = 100;
/** Set to 2 to measure memory with a file of 2 GB too: `BENCH_TRAIL_GB=2 npm run bench -- recorded`. */
const GIGABYTES = Number(process.env["BENCH_TRAIL_GB"] ?? 0);
const ROUNDS = 5;
/** For the whole of simulating; reading is a part of it. */
const GOAL = 2.5;
const MEMORY_GOAL = 1.2;
/** Events of the week that the whole command reads. */
const EVENTS = 100_000;
/** Records of a file as CloudTrail delivers it. */
const RECORDS_OF_FILE = 500;

/** Prints what reading recorded activity takes, as a ratio to JSON.parse of the same bytes, and its peak memory. */
export function measureTrail(folder: string, run: RunTrail): void {
  const [plain, gzipped, file] = ["trail", "trail-gz", "trail.json"].map((name) => join(folder, name));
  if (plain === undefined || gzipped === undefined || file === undefined) return;
  writeFolder(plain, (text) => Buffer.from(text), ".json");
  writeFolder(gzipped, (text) => gzipSync(text, { level: 1 }), ".json.gz");
  writeFile(file, MEGABYTES);
  console.log(
    `\nRecorded activity, ${MEGABYTES} MB: processor time as a ratio to JSON.parse of the same files (spread).`,
  );
  console.log("case                              reading                making calls        goal   memory MB");
  measure("files as CloudTrail delivers them", run, plain, plain);
  measure("the same, gzipped", run, gzipped, gzipped);
  measure("one file", run, file, plain);
  measureWeek(folder, run);
  if (GIGABYTES > 0) measureMemory(folder, run, file);
}

/** The whole command over a week of all kinds of calls, with the policies of 36 endpoints. */
function measureWeek(folder: string, run: RunTrail): void {
  measureEvents("each call different", join(folder, "week"), weekOf(EVENTS), run);
  measureEvents("each call made 20 times", join(folder, "repeated"), repeated(EVENTS / 20, 20), run);
}

/** The same calls again and again, as most callers make them, at other times. */
function* repeated(calls: number, times: number): Generator<WeekEvent> {
  for (let round = 0; round < times; round += 1) {
    for (const event of weekOf(calls)) {
      const { eventID, ...record } = event.record;
      const own = { eventID: `${round}-${eventID}`, requestID: `${round}-${eventID}` };
      yield { ...event, record: { ...record, ...own } };
    }
  }
}

function measureEvents(title: string, path: string, week: Iterable<WeekEvent>, run: RunTrail): void {
  deliver(path, week);
  const place = { vpcId: VPC_ID, subnetIds: ["subnet-0a1b2c3d4e5f60718"], routeTableIds: ["rtb-0a1b2c3d4e5f60718"] };
  const { folder: stack } = synthesizeFolder(REGION, (scope) => defineEndpoints(scope, place));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const simulated = run({ task: "simulate", path, stack });
    return { ...simulated, ratio: simulated.cpuMs / run({ task: "parse", path }).cpuMs };
  });
  const memory = Math.max(...rounds.map(({ maxRssMb }) => maxRssMb)).toFixed(0);
  const events = EVENTS.toLocaleString("en-US");
  console.log(
    `Simulating ${events} events, gzipped, ${title}: a ratio of ${spread(rounds.map(({ ratio }) => ratio))} (goal: at most ${GOAL}), and ${memory} MB.`,
  );
}

function measure(title: string, run: RunTrail, path: string, floorPath: string): void {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    floor: run({ task: "parse", path: floorPath }),
    read: run({ task: "read", path }),
    calls: run({ task: "calls", path }),
  }));
  const ratios = (task: "read" | "calls") => spread(rounds.map((round) => round[task].cpuMs / round.floor.cpuMs));
  const memory = Math.max(...rounds.map(({ calls }) => calls.maxRssMb)).toFixed(0);
  console.log(
    [title.padEnd(33), ratios("read").padEnd(22), ratios("calls").padEnd(19), `<= ${GOAL}`, memory.padStart(8)].join(
      " ",
    ),
  );
}

function measureMemory(folder: string, run: RunTrail, file: string): void {
  const large = join(folder, "large.json");
  writeFile(large, GIGABYTES * 1000);
  const [small, big] = [file, large].map((path) => run({ task: "calls", path }).maxRssMb);
  rmSync(large);
  if (small === undefined || big === undefined) return;
  const sizes = `${MEGABYTES} MB ${small.toFixed(0)} MB, of ${GIGABYTES} GB ${big.toFixed(0)} MB`;
  console.log(
    `Peak memory with a file of ${sizes}: a ratio of ${(big / small).toFixed(2)} (goal: at most ${MEMORY_GOAL}).`,
  );
}

function spread(ratios: readonly number[]): string {
  const sorted = ratios.toSorted((one, other) => one - other);
  const [least = 0, median = 0, most = 0] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map(
    (at) => sorted[at],
  );
  return `${median.toFixed(2)} (${least.toFixed(2)}-${most.toFixed(2)})`;
}

function writeFolder(folder: string, encode: (text: string) => Buffer, end: string): void {
  mkdirSync(folder);
  let bytes = 0;
  for (const [number, records] of piecesOfRecords()) {
    if (bytes >= MEGABYTES * 1_000_000) return;
    const text = `{"Records":[${records}]}`;
    bytes += text.length;
    const name = `111122223333_CloudTrail_eu-west-1_${String(number).padStart(6, "0")}${end}`;
    const file = openSync(join(folder, name), "w");
    writeSync(file, encode(text));
    closeSync(file);
  }
}

function writeFile(path: string, megabytes: number): void {
  const file = openSync(path, "w");
  let bytes = 0;
  for (const [number, records] of piecesOfRecords()) {
    if (bytes >= megabytes * 1_000_000) break;
    bytes += writeSync(file, `${number === 0 ? '{"Records":[' : ","}${records}`);
  }
  writeSync(file, "]}");
  closeSync(file);
}

/** Records without end, as the text between the brackets of a list, each with ids of its own. */
function* piecesOfRecords(): Generator<readonly [number, string]> {
  const texts = recordsFor("lake").map((record) => JSON.stringify(record));
  for (let number = 0; ; number += 1) {
    const from = (number * RECORDS_OF_FILE) % texts.length;
    const records = texts.slice(from, from + RECORDS_OF_FILE);
    yield [number, records.map((text) => text.replaceAll(/-(\d+)"(?=[,}])/g, `-${number}-$1"`)).join(",")];
  }
}

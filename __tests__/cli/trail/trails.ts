import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readTrail } from "../../../cli/trail/read-trail";
import type { TrailRecord } from "../../../cli/trail/recorded-call";

/** A record of CloudTrail in short, with a number as its name and ids. */
export function recordOf(number: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    eventVersion: "1.11",
    userIdentity: { type: "IAMUser", arn: "arn:aws:iam::111122223333:user/ana", accountId: "111122223333" },
    eventTime: `2026-11-20T10:00:${String(number % 60).padStart(2, "0")}Z`,
    eventSource: "sqs.amazonaws.com",
    eventName: `Call${number}`,
    awsRegion: "eu-west-1",
    requestID: `request-${number}`,
    eventID: `event-${number}`,
    eventCategory: "Management",
    ...more,
  };
}

/** Runs of records. */
export function recordsOf(count: number, from = 0): readonly Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => recordOf(from + index));
}

/** What came of reading a trail. */
export interface TrailOutcome {
  readonly records: readonly TrailRecord[];
  /** The names of the events. */
  readonly names: readonly unknown[];
  /** Broken files without the folder, and why. */
  readonly broken: readonly string[];
  readonly nothing: string | undefined;
  /** The bytes that were read and those that there are, at the end. */
  readonly progress: readonly number[];
}

/** Writes files into a folder of their own, reads it or paths in it as a trail, and removes it. */
export async function readFiles(
  files: Readonly<Record<string, string | Buffer>>,
  { paths = [""], input = [] }: { readonly paths?: readonly string[]; readonly input?: readonly Buffer[] } = {},
): Promise<TrailOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "trail-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const from = paths.map((path) => (path === "-" ? path : join(folder, path)));
    return await readPaths(from, folder, input);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readPaths(paths: readonly string[], folder: string, input: readonly Buffer[]): Promise<TrailOutcome> {
  const broken: string[] = [];
  let nothing: string | undefined;
  let progress: readonly number[] = [];
  const report = {
    broken: (file: string, reason: string) => void broken.push(`${file.replace(`${folder}/`, "")}: ${reason}`),
    progress: (...numbers: readonly number[]) => {
      progress = numbers;
    },
    nothing: (message: string) => {
      nothing = message.replaceAll(folder, "");
    },
  };
  const records: TrailRecord[] = [];
  for await (const batch of readTrail(paths, report, piecesOf(input))) records.push(...batch);
  return { records, names: records.map(({ record }) => record["eventName"]), broken, nothing, progress };
}

async function* piecesOf(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

import type { Command } from "commander";
import type { Streams } from "../io";
import { readTrail } from "../trail/read-trail";
import type { TrailRecord } from "../trail/recorded-call";
import { trailReport } from "../trail/trail-report";
import type { BrokenFile } from "./outcome";

/** Reads all records of a trail; returns the files that were not read in full. */
export async function readCalls(
  trail: readonly string[],
  command: Command,
  io: Streams,
  add: (record: TrailRecord) => void,
): Promise<readonly BrokenFile[]> {
  const broken: BrokenFile[] = [];
  const report = trailReport(command, io);
  const remember = (file: string, reason: string) => {
    broken.push({ file, reason });
    report.broken(file, reason);
  };
  for await (const batch of readTrail(trail, { ...report, broken: remember })) {
    for (const record of batch) add(record);
  }
  report.end();
  return broken;
}

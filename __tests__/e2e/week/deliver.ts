import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { WeekEvent } from "./week";

/** How many records a file has before it is delivered. */
const RECORDS_A_FILE = 2_000;

interface OpenFile {
  readonly path: string;
  readonly records: string[];
}

/**
 * Writes events as AWS delivers them: gzipped, by account, kind, region and day. The last of a full file comes
 * again in the next one, as CloudTrail may do.
 */
export function deliver(folder: string, events: Iterable<WeekEvent>): void {
  const open = new Map<string, OpenFile>();
  let index = 0;
  for (const { record, folder: kind } of events) {
    const place = placeOf(record, kind);
    const file = open.get(place) ?? { path: join(folder, place), records: [] };
    open.set(place, file);
    const text = JSON.stringify(record);
    file.records.push(text);
    index += 1;
    if (file.records.length >= RECORDS_A_FILE) {
      write(file, index);
      // CloudTrail delivers at least once: the same event may come again in the next file.
      file.records.splice(0, file.records.length, text);
    }
  }
  for (const file of open.values()) write(file, ++index);
}

function placeOf(record: Readonly<Record<string, unknown>>, kind: string): string {
  const day = String(record["eventTime"]).slice(0, 10).replaceAll("-", "/");
  return join("AWSLogs", String(record["recipientAccountId"]), kind, String(record["awsRegion"]), day);
}

function write({ path, records }: OpenFile, number: number): void {
  mkdirSync(path, { recursive: true });
  const name = `log_${String(number).padStart(8, "0")}.json.gz`;
  writeFileSync(join(path, name), gzipSync(`{"Records":[${records.join(",")}]}`, { level: 1 }));
}

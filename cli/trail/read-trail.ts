import { show } from "../../lib/shapes/text";
import { listFiles, type TrailFile } from "./files/list-files";
import { readBytes } from "./files/read-bytes";
import type { TrailRecord } from "./recorded-call";
import { countOnce } from "./records/count-once";
import { readRecords } from "./records/read-records";
import type { TrailReport } from "./trail-report";

/**
 * Reads recorded activity as a stream, each call once: CloudTrail's files, gzipped or not, and folders of them; JSON
 * lines, a JSON array, the answer of `aws cloudtrail lookup-events`, pages of them, EventBridge events, and the results of
 * our query. Their content says what they are. Memory does not grow with their size.
 *
 * @param paths files and folders; `-` is standard input
 * @param report gets what is broken; the records before a fault are given
 * @param input standard input
 * @returns batches of records
 */
export async function* readTrail(
  paths: readonly string[],
  report: TrailReport,
  input: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<readonly TrailRecord[]> {
  let firstFault: string | undefined;
  const broken = (path: string, reason: string): void => {
    firstFault ??= `${show(path)}: ${reason}`;
    report.broken(path, reason);
  };
  const files = listFiles(paths, broken);
  const onRead = progressOf(files, report);
  const once = countOnce();
  let isAnyRead = false;
  for (const file of files) {
    const { isRead, fault } = yield* readRecords(readBytes({ file, input, onRead }), once.pass);
    isAnyRead ||= isRead;
    if (fault !== undefined) broken(file.path, fault);
  }
  yield once.rest();
  if (!isAnyRead) report.nothing(nothingRead(paths, firstFault));
}

/** Adds up the bytes that are read. */
function progressOf(files: readonly TrailFile[], report: TrailReport): (bytes: number) => void {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let read = 0;
  return (bytes) => {
    read += bytes;
    report.progress(read, total);
  };
}

function nothingRead(paths: readonly string[], fault: string | undefined): string {
  const why = fault ?? `${paths.map(show).join(", ")} ${paths.length === 1 ? "has" : "have"} no files`;
  return `No recorded calls could be read: ${why}; give CloudTrail's files, or folders of them`;
}

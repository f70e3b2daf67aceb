import { errorCode } from "../../error-code";
import { whyNotRead } from "../../file-errors";
import { parseJson } from "../../parse-json";
import { type ByteWindow, growTo, skipBetween, windowOn } from "../files/byte-window";
import { jsonValues } from "../files/json-values";
import type { OnFault } from "../files/list-values";
import { isQueryResult, LONGEST_HEADER, rowsOf } from "../query/read-query-result";
import type { TrailRecord } from "../recorded-call";
import { recordsIn } from "./records-in";

/** Adds the records that pass because of one. */
export type Pass = (one: TrailRecord, passed: TrailRecord[]) => void;

/** What came of a file. */
export interface FileResult {
  /** Whether it has records, or is sound and has none. */
  readonly isRead: boolean;
  /** What of it is broken; undefined if nothing is. */
  readonly fault: string | undefined;
}

/** What zlib says of gzip files that are broken. */
const GZIP_FAULTS: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: "its gzip data is cut off",
  Z_DATA_ERROR: "its gzip data is damaged",
};

/** Gives the records of a file in batches, those that pass. */
export async function* readRecords(
  bytes: AsyncGenerator<Buffer>,
  pass: Pass,
): AsyncGenerator<readonly TrailRecord[], FileResult> {
  const window = windowOn(bytes);
  const faults = new Map<string, number>();
  const onFault: OnFault = (text) => void faults.set(text, (faults.get(text) ?? 0) + 1);
  const isEmpty = !(await skipBetween(window));
  await growTo(LONGEST_HEADER, window);
  const batches = isQueryResult(window.bytes()) ? rowsOf(window, onFault) : jsonBatches(window, onFault);
  let isRead = false;
  for await (const records of batches) {
    isRead ||= records.length > 0;
    const passed: TrailRecord[] = [];
    for (const one of records) pass(one, passed);
    if (passed.length > 0) yield passed;
  }
  const error = window.error();
  if (error !== undefined) onFault(GZIP_FAULTS[errorCode(error)] ?? whyNotRead(error));
  else if (isEmpty) onFault("it is empty");
  return { isRead: isRead || faults.size === 0, fault: write(faults) };
}

async function* jsonBatches(window: ByteWindow, onFault: OnFault): AsyncGenerator<readonly TrailRecord[]> {
  const whole = await takeWhole(window);
  if (whole !== undefined) yield recordsIn([whole], onFault);
  for await (const values of jsonValues(window, onFault)) yield recordsIn(values, onFault);
}

/** Takes all that is left as one value, if it is in memory, as files of CloudTrail are: that is the fastest. */
async function takeWhole(window: ByteWindow): Promise<unknown> {
  if (await window.grow()) return undefined;
  const value = parseJson(window.bytes().toString("utf8"));
  if (value !== undefined) window.take(window.bytes().length);
  return value;
}

function write(faults: ReadonlyMap<string, number>): string | undefined {
  const texts = [...faults].map(([text, times]) => (times === 1 ? text : `${text} (${times} times)`));
  return texts.length === 0 ? undefined : texts.join("; ");
}

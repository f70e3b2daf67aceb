import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMapped, makeCallReader } from "../../cli/trail/calls/make-call-reader";
import { type QueryEngine, trailQuery } from "../../cli/trail/query/trail-query";
import { readTrail } from "../../cli/trail/read-trail";
import type { RecordedCall, UnmappedCall } from "../../cli/trail/recorded-call";
import { ATHENA_COLUMNS, athenaRow, duckdb, forDuckdb, LAKE_COLUMNS, lakeRow } from "./query/duckdb";
import { recordsFor } from "./query/records";

const ENGINES = {
  athena: { table: "cloudtrail_logs", columns: ATHENA_COLUMNS, rowOf: athenaRow },
  lake: { table: "EVENT_DATA_STORE_ID", columns: LAKE_COLUMNS, rowOf: lakeRow },
} as const satisfies Record<QueryEngine, unknown>;

/** Keys that only single calls have: no row of the query stands for a time, nor for a session. */
const OF_ONE_CALL = ["aws:currenttime", "aws:epochtime", "aws:tokenissuetime"];

describe.each(["athena", "lake"] as const)("trailQuery(), run for %s on DuckDB over recorded calls", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "query-"));
  const file = join(folder, "records.json");
  const result = join(folder, "result.csv");

  beforeAll(async () => {
    const { table, columns, rowOf } = ENGINES[engine];
    const records = recordsFor(engine);
    writeFileSync(file, JSON.stringify({ Records: records }));
    const rows = join(folder, "rows.jsonl");
    writeFileSync(rows, records.map((record) => `${JSON.stringify(rowOf(record))}\n`).join(""));
    const types = columns.map(([name, type]) => `${name}: '${type.replace(/\s+/g, " ")}'`).join(", ");
    const form = `format = 'newline_delimited', columns = {${types}}`;
    const connection = await duckdb();
    await connection.run(`CREATE TABLE "${table}" AS SELECT * FROM read_json('${rows}', ${form})`);
    await connection.run(`COPY (${forDuckdb(trailQuery({ engine }))}) TO '${result}' (HEADER)`);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("gives the requests of the files, as often, with the first and the last time", async () => {
    const [files, rows] = [await requestsIn(file), await requestsIn(result)];
    expect([files.broken, rows.broken]).toEqual([[], []]);
    expect(rows.requests).toEqual(files.requests);
    expect(Object.keys(rows.requests).length).toBeGreaterThan(200);
    expect(rows.records).toBeLessThan(files.records);
  });
});

interface Found {
  readonly calls: number;
  readonly first: string;
  readonly last: string;
}

/** The requests in a trail, each as JSON, with how many calls there are of it and when they were made. */
async function requestsIn(file: string) {
  const read = makeCallReader({ organizations: new Map(), assumed: new Map() });
  const requests: Record<string, Found> = {};
  const broken: string[] = [];
  let records = 0;
  const report = {
    broken: (_: string, reason: string) => void broken.push(reason),
    progress: () => undefined,
    nothing: fail,
  };
  for await (const batch of readTrail([file], report)) {
    records += batch.length;
    for (const one of batch) {
      const key = keyOf(read(one));
      const first = String(one.record["eventTime"]);
      const { calls, first: earliest, last } = requests[key] ?? { calls: 0, first, last: one.last };
      requests[key] = {
        calls: calls + one.calls,
        first: [first, earliest].sort()[0] ?? "",
        last: [one.last, last].sort()[1] ?? "",
      };
    }
  }
  return { requests, broken, records };
}

/** All of a call but its times and the keys that only single calls have. */
function keyOf(call: RecordedCall | UnmappedCall): string {
  if (!isMapped(call)) return `${call.eventSource} ${call.eventName}: ${call.reason}`;
  const requests = call.requests.map(({ context, ...request }) => {
    const keys = Object.entries(context).filter(([key]) => !OF_ONE_CALL.includes(key));
    return { ...request, context: Object.fromEntries(keys.sort(([one], [other]) => (one < other ? -1 : 1))) };
  });
  return JSON.stringify({ ...call, requests, first: "", last: "", calls: 0 });
}

function fail(message: string): never {
  throw new Error(message);
}

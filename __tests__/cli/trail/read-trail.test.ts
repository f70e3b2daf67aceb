import { gzipSync } from "node:zlib";
import { readFiles, recordOf, recordsOf } from "./trails";

const THREE = recordsOf(3);
const NAMES = ["Call0", "Call1", "Call2"];
const DELIVERED = JSON.stringify({ Records: THREE });
const LINES = THREE.map((record) => JSON.stringify(record)).join("\n");
const LOOKED_UP = {
  Events: THREE.map((record) => ({ EventId: record["eventID"], CloudTrailEvent: JSON.stringify(record) })),
  NextToken: "a",
};
const pageOf = (number: number) =>
  JSON.stringify({ Events: [{ CloudTrailEvent: JSON.stringify(recordOf(number)) }] }, null, 4);
const ENVELOPES = THREE.map((detail) => ({ "detail-type": "AWS API Call via CloudTrail", detail }));

describe("readTrail()", () => {
  test.each<[string, string | Buffer]>([
    ["a file as CloudTrail delivers it", DELIVERED],
    ["the same, gzipped", gzipSync(DELIVERED)],
    ["the same in two gzip members", Buffer.concat([gzipSync(DELIVERED.slice(0, 99)), gzipSync(DELIVERED.slice(99))])],
    [
      "files one after the other, without an end of line",
      recordsOf(3)
        .map((one) => `{"Records":[${JSON.stringify(one)}]}`)
        .join(""),
    ],
    [
      "gzipped files one after the other",
      Buffer.concat(THREE.map((one) => gzipSync(`{"Records":[${JSON.stringify(one)}]}\n`))),
    ],
    ["a file that is indented", JSON.stringify({ Records: THREE }, null, 2)],
    [
      "a file with a byte-order mark and CRLF",
      `\uFEFF${JSON.stringify({ Records: THREE }, null, 2).replaceAll("\n", "\r\n")}`,
    ],
    ["UTF-16 as PowerShell 5 writes it", Buffer.from(`\uFEFF${DELIVERED}`, "utf16le")],
    ["a list of records", JSON.stringify(THREE)],
    ["records one on a line", LINES],
    ["the same with CRLF, an empty line and an end of line", `${LINES.replaceAll("\n", "\r\n\r\n")}\r\n`],
    ["the same, gzipped", gzipSync(LINES)],
    ["records one after the other, indented", THREE.map((one) => JSON.stringify(one, null, 2)).join("\n")],
    ["files one on a line", THREE.map((one) => JSON.stringify({ Records: [one] })).join("\n")],
    ["the answer of lookup-events", JSON.stringify(LOOKED_UP)],
    ["the same with the token first", JSON.stringify({ NextToken: "a", Events: LOOKED_UP.Events })],
    ["pages of it, indented", [0, 1, 2].map(pageOf).join("\n")],
    ["EventBridge events on lines", ENVELOPES.map((one) => JSON.stringify(one)).join("\n")],
    ["an EventBridge event and records, in a list", JSON.stringify([ENVELOPES[0], ...THREE.slice(1)])],
    ["records after white space", `\n\n  ${DELIVERED}\n`],
  ])("reads %s", async (_, content) => {
    expect(await readFiles({ file: content })).toMatchObject({ names: NAMES, broken: [], nothing: undefined });
  });

  test("gives the record as it is, one call, and its time", async () => {
    const { records } = await readFiles({ "a.json": DELIVERED });
    expect(records[1]).toEqual({ record: THREE[1], calls: 1, last: "2026-11-20T10:00:01Z" });
  });

  test("reads standard input, in pieces of any size", async () => {
    const bytes = gzipSync(DELIVERED);
    const input = Array.from({ length: bytes.length }, (_, index) => bytes.subarray(index, index + 1));
    expect(await readFiles({}, { paths: ["-"], input })).toMatchObject({ names: NAMES, broken: [] });
  });

  test("reads files of folders, sorted, network activity last, and says which folders hold no calls", async () => {
    const logs = "AWSLogs/111122223333";
    const outcome = await readFiles({
      [`${logs}/CloudTrail-NetworkActivity/eu-west-1/2026/11/20/a.json.gz`]: gzipSync(
        JSON.stringify({ Records: [recordOf(5)] }),
      ),
      [`${logs}/CloudTrail/eu-west-1/2026/11/21/a.json.gz`]: gzipSync(JSON.stringify({ Records: [recordOf(4)] })),
      [`${logs}/CloudTrail/eu-west-1/2026/11/20/b.json`]: JSON.stringify({ Records: [recordOf(3)] }),
      [`${logs}/CloudTrail-Digest/eu-west-1/a.json.gz`]: gzipSync("{}"),
      [`${logs}/CloudTrail-Insight/eu-west-1/a.json.gz`]: gzipSync("{}"),
      [`${logs}/.DS_Store`]: "\0",
    });
    expect(outcome.names).toEqual(["Call3", "Call4", "Call5"]);
    expect(outcome.broken).toEqual([
      `${logs}/CloudTrail-Digest: it holds digests of log files, no calls`,
      `${logs}/CloudTrail-Insight: it holds Insights events, no calls`,
    ]);
    expect(outcome.nothing).toBeUndefined();
  });

  test("reports how many bytes of how many it has read", async () => {
    const { progress } = await readFiles({ "a.json": DELIVERED, "b.json": LINES });
    expect(progress).toEqual([DELIVERED.length + LINES.length, DELIVERED.length + LINES.length]);
  });

  test.each<[string, string | Buffer, readonly string[], string]>([
    [
      "gzip that is cut off",
      gzipSync(DELIVERED, { level: 0 }).subarray(0, 900),
      NAMES.slice(0, 2),
      "its gzip data is cut off",
    ],
    ["JSON that is cut off", DELIVERED.slice(0, -20), NAMES.slice(0, 2), "it is cut off"],
    ["JSON that is cut off after its list", DELIVERED.slice(0, -1), NAMES, "it is cut off"],
    ["a line that is cut off", LINES.slice(0, -20), NAMES.slice(0, 2), "a line is no JSON"],
    [
      "lines of which one is no JSON",
      `${LINES}\nno\n${JSON.stringify(recordOf(3))}`,
      [...NAMES, "Call3"],
      "a line is no JSON",
    ],
    ["lines of which the first is no JSON", `{"a":\n${LINES}`, NAMES, "it is cut off"],
    ["a record that is no JSON", DELIVERED.replace('"Call1"', "Call1"), ["Call0", "Call2"], "a record is no JSON"],
    ["records that are no objects", JSON.stringify([1, ...THREE, null, "a"]), NAMES, "a record is no object (3 times)"],
    [
      "records of something else",
      JSON.stringify([...THREE, { a: 1 }]),
      NAMES,
      "a record is none of CloudTrail: it has no eventSource and eventName",
    ],
    [
      "an Insights event",
      JSON.stringify([...THREE, { eventCategory: "Insight" }]),
      NAMES,
      "a record is an Insights event, which is no call",
    ],
    [
      "a summary",
      JSON.stringify([...THREE, { eventCategory: "Aggregated" }]),
      NAMES,
      "a record is a summary of calls, not the calls",
    ],
  ])("keeps the records before and after a fault: %s", async (_, content, names, reason) => {
    const outcome = await readFiles({ "a.json": content });
    expect(outcome).toMatchObject({ names, broken: [`a.json: ${reason}`], nothing: undefined });
  });

  test("keeps the records before gzip data that is damaged, but for the last ones", async () => {
    const lines = recordsOf(5000).map((record) => JSON.stringify(record));
    const damaged = Buffer.concat([gzipSync(lines.join("\n")), Buffer.from([0x1f, 0x8b, 0xff, 0xff])]);
    const { names, broken } = await readFiles({ "a.json.gz": damaged });
    expect(broken).toEqual(["a.json.gz: its gzip data is damaged"]);
    expect(names).toEqual(recordsOf(names.length).map((record) => record["eventName"]));
    expect(names.length).toBeGreaterThan(3000);
  });

  test.each<[string, Readonly<Record<string, string | Buffer>>, string]>([
    ["an empty file", { a: "" }, '"/a": it is empty'],
    ["white space", { a: "\n" }, '"/a": it is empty'],
    ["no JSON", { a: "eventVersion: 1" }, '"/a": it is no JSON'],
    [
      "another file",
      { a: '{"Resources":{}}' },
      '"/a": a record is none of CloudTrail: it has no eventSource and eventName',
    ],
    ["a digest", { a: '{"digestStartTime":"2026-11-20"}' }, '"/a": it is a digest of log files, which holds no calls'],
    ["an empty folder", {}, '"" has no files'],
  ])("says that nothing could be read: %s", async (_, files, why) => {
    const { names, nothing } = await readFiles(files);
    expect(names).toEqual([]);
    expect(nothing).toBe(`No recorded calls could be read: ${why}; give CloudTrail's files, or folders of them`);
  });

  test("names a path that does not exist, and reads the others", async () => {
    const outcome = await readFiles({ "a.json": DELIVERED }, { paths: ["b.json", "a.json"] });
    expect(outcome).toMatchObject({ names: NAMES, broken: ["b.json: the file does not exist"], nothing: undefined });
  });

  test("reads a file without calls as such", async () => {
    expect(await readFiles({ a: '{"Records":[]}' })).toMatchObject({ names: [], broken: [], nothing: undefined });
  });

  test.each([
    ["a list", (records: readonly unknown[]) => JSON.stringify({ Records: records })],
    ["an indented list", (records: readonly unknown[]) => JSON.stringify({ Records: records }, null, 2)],
    ["lines", (records: readonly unknown[]) => records.map((one) => JSON.stringify(one)).join("\n")],
  ])("reads %s that is longer than what is parsed at once, with records inside of records", async (_, write) => {
    const inside = { eventVersion: "1.11", text: '\\"},{"eventVersion":"[{\u00e9' };
    const all = Array.from({ length: 5000 }, (_, index) =>
      recordOf(index, { requestParameters: { items: [inside, inside] } }),
    );
    const { records, broken } = await readFiles({
      "a.json": write(all),
      "b.json.gz": gzipSync(write(recordsOf(10, 9000))),
    });
    expect(broken).toEqual([]);
    expect(records).toHaveLength(5010);
    expect(records.slice(0, 5000).map(({ record }) => record)).toEqual(all);
  });
});

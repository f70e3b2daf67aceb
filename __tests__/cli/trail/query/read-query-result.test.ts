import { gzipSync } from "node:zlib";
import { readFiles } from "../trails";

const HEADER =
  "eventsource,eventname,useridentity_arn,useridentity_sessioncontext_sessionissuer_arn,tlsdetails_tlsversion,resources,requestparameters,calls,first_time,last_time";
const ROW = [
  "s3.amazonaws.com",
  "GetObject",
  "arn:aws:sts::111122223333:assumed-role/app/i-1",
  "arn:aws:iam::111122223333:role/app",
  "TLSv1.3",
  '"[{""ARN"":""arn:aws:s3:::data/a""}]"',
  '"{""bucketName"":""data"",\n""key"":""a, b""}"',
  "12",
  "2026-11-20T10:00:00Z",
  "2026-11-21T10:00:00Z",
].join(",");
const RECORD = {
  record: {
    eventSource: "s3.amazonaws.com",
    eventName: "GetObject",
    userIdentity: {
      arn: "arn:aws:sts::111122223333:assumed-role/app/i-1",
      sessionContext: { sessionIssuer: { arn: "arn:aws:iam::111122223333:role/app" } },
    },
    tlsDetails: { tlsVersion: "TLSv1.3" },
    resources: [{ ARN: "arn:aws:s3:::data/a" }],
    requestParameters: { bucketName: "data", key: "a, b" },
    eventTime: "2026-11-20T10:00:00Z",
  },
  calls: 12,
  last: "2026-11-21T10:00:00Z",
};
const SHORT = "sqs.amazonaws.com,SendMessage,,,,,,1,2026-11-20T10:00:00Z,2026-11-20T10:00:00Z";
const SHORT_RECORD = {
  record: { eventSource: "sqs.amazonaws.com", eventName: "SendMessage", eventTime: "2026-11-20T10:00:00Z" },
  calls: 1,
  last: "2026-11-20T10:00:00Z",
};

describe("rowsOf()", () => {
  test.each<[string, string | Buffer]>([
    ["rows with quotes where they are needed", `${HEADER}\n${ROW}\n${SHORT}\n`],
    ["no end of the last line", `${HEADER}\n${ROW}\n${SHORT}`],
    ["a header in quotes and capitals", `${HEADER.toUpperCase().replace(/\w+/g, '"$&"')}\n${ROW}\n${SHORT}\n`],
    ["CRLF and a byte-order mark", `\uFEFF${HEADER}\r\n${ROW}\r\n${SHORT}\r\n`],
    ["the gzipped file of CloudTrail Lake", gzipSync(`${HEADER}\n${ROW}\n${SHORT}\n`)],
  ])("reads %s", async (_, text) => {
    const { records, broken } = await readFiles({ "result.csv": text });
    expect(broken).toEqual([]);
    expect(records).toEqual([RECORD, SHORT_RECORD]);
  });

  test("reads rows in their columns, whatever the order", async () => {
    const { records } = await readFiles({
      a: "eventsource,eventname,last_time,calls\nsqs.amazonaws.com,SendMessage,b,2",
    });
    expect(records).toEqual([
      { record: { eventSource: "sqs.amazonaws.com", eventName: "SendMessage", eventTime: "" }, calls: 2, last: "b" },
    ]);
  });

  test.each([
    ["is cut off", `${HEADER}\n${SHORT}\n${ROW.slice(0, 60)}`],
    ["is cut off in quotes", `${HEADER}\n${SHORT}\n${ROW.slice(0, 150)}`],
    ["has no number of calls", `${HEADER}\n${SHORT.replace(",1,", ",,")}\n${SHORT}`],
    ["has less than one call", `${HEADER}\n${SHORT.replace(",1,", ",0,")}\n${SHORT}`],
    ["has a value too many", `${HEADER}\n${SHORT},1\n${SHORT}`],
  ])("skips a row that %s", async (_, text) => {
    const { records, broken } = await readFiles({ "result.csv": text });
    expect(records).toEqual([SHORT_RECORD]);
    expect(broken).toEqual(["result.csv: a row is cut off, or has no number of calls"]);
  });

  test("reads more rows than are parsed at once", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ROW.replace(",12,", `,${index + 1},`));
    const { records, broken } = await readFiles({ "result.csv": [HEADER, ...rows].join("\n") });
    expect(broken).toEqual([]);
    expect(records.map(({ calls }) => calls)).toEqual(rows.map((_, index) => index + 1));
  });
});

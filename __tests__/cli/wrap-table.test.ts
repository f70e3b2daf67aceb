import { coloursFor } from "../../cli/io";
import { wrapTable } from "../../cli/wrap-table";

const COLUMNS = ["NAME", "TYPE", "ZONES", "WHY"].map((title) => ({ title }));
const ROWS = [
  ["sqs", "Interface", "a, b", "because it is needed by a queue and by a function"],
  ["s3", "Gateway", "", ""],
];

function table(columns: number, rows = ROWS): readonly string[] {
  const unused = () => undefined;
  const streams = { write: unused, writeError: unused, readInput: async () => Buffer.alloc(0), isInputTerminal: false };
  const colours = coloursFor({ isTTY: false, env: {} });
  return wrapTable(COLUMNS, rows, { ...streams, columns, errorColumns: columns, colours, fail: unused });
}

describe("wrapTable()", () => {
  test("has one line a row if there is room", () => {
    expect(table(Number.POSITIVE_INFINITY)).toEqual([
      "NAME  TYPE       ZONES  WHY",
      "sqs   Interface  a, b   because it is needed by a queue and by a function",
      "s3    Gateway",
    ]);
  });

  test("wraps the last column between words", () => {
    expect(table(56)).toEqual([
      "NAME  TYPE       ZONES  WHY",
      "sqs   Interface  a, b   because it is needed by a queue",
      "                        and by a function",
      "s3    Gateway",
    ]);
  });

  test("puts the last column below its row if there is little room", () => {
    expect(table(40)).toEqual([
      "NAME  TYPE       ZONES",
      "sqs   Interface  a, b",
      "    because it is needed by a queue and",
      "    by a function",
      "s3    Gateway",
    ]);
  });

  test("puts as many columns there as do not fit, with their titles", () => {
    expect(table(16)).toEqual([
      "NAME  TYPE",
      "sqs   Interface",
      "    ZONES a, b:",
      "    because it",
      "    is needed by",
      "    a queue and",
      "    by a",
      "    function",
      "s3    Gateway",
    ]);
  });

  test("puts a word that is too long for its column below its row", () => {
    const source = "https://docs.aws.amazon.com/vpc/latest/privatelink.html";
    expect(table(60, [["sqs", "Interface", "a", source]])).toEqual([
      "NAME  TYPE       ZONES",
      "sqs   Interface  a",
      `    ${source}`,
    ]);
  });

  test("escapes what a terminal would obey", () => {
    expect(table(100, [["\u001b[2J", "a\nb", "\u009b", "\u202e"]])[1]).toBe("\\u001b[2J  a\\u000ab  \\u009b  \\u202e");
  });
});

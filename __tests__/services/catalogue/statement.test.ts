import { parseStatements, readStatements, writeStatement } from "../../../scripts/catalogue/statement";

const LINE = {
  service: "ecr.api",
  fact: "ipv6",
  value: true,
  kind: "guide",
  source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html",
  published: "2026-10",
  readAt: "2026-11-28",
};

describe("parseStatements()", () => {
  test("reads one statement a line, and skips empty lines", () => {
    expect(parseStatements(`${JSON.stringify(LINE)}\n\n`, "a.jsonl")).toEqual([LINE]);
  });

  test.each([
    ["an unknown fact", { fact: "ipv7" }, 'unknown fact "ipv7"'],
    ["a value of another form", { value: "yes" }, 'ipv6 of ecr.api: "yes" is not its form'],
    [
      "a reversed range",
      { fact: "ports", value: [{ from: 2, to: 1 }] },
      'ports of ecr.api: [{"from":2,"to":1}] is not its form',
    ],
    [
      "a host with a scheme",
      { fact: "names", value: ["https://a.b"] },
      'names of ecr.api: ["https://a.b"] is not its form',
    ],
    ["an unknown kind", { kind: "rumour" }, 'unknown kind "rumour"'],
    ["no source", { source: "" }, "service, source, note and doubt are texts"],
    ["a date of another form", { published: "October" }, '["October","2026-11-28"] are no dates'],
    ["no day of reading", { readAt: null }, '["2026-10",null] are no dates'],
    ["an unknown member", { url: "x" }, "unknown member url"],
  ])("refuses %s with file and line", (_about, change, message) => {
    const text = `${JSON.stringify(LINE)}\n${JSON.stringify({ ...LINE, ...change })}\n`;
    expect(() => parseStatements(text, "a.jsonl")).toThrow(`a.jsonl, line 2: ${message}`);
  });
});

describe("writeStatement()", () => {
  test("writes what parseStatements() reads", () => {
    const statements = readStatements();
    expect(parseStatements(statements.map(writeStatement).join("\n"), "a.jsonl")).toEqual(statements);
    expect(statements.length).toBeGreaterThan(4000);
  });
});

describe("data/statements", () => {
  test("states nothing twice", () => {
    const lines = readStatements().map(writeStatement);
    expect(lines.filter((line, index) => lines.indexOf(line) < index)).toEqual([]);
  });
});

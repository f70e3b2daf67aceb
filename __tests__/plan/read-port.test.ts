import { port } from "../../lib/plan/read-port";
import type { Problem } from "../../lib/shapes/problem";
import { REFUSED, tokenValue } from "../../lib/shapes/unresolved";
import { written } from "../found";

const TOKEN = tokenValue("${var.port}");

function read(value: unknown) {
  const problems: Problem[] = [];
  const result = port(value, ["ports", 0], problems);
  return { result, problems: written(problems) };
}

describe("port()", () => {
  test.each([443, 1, 65535, { from: 1024, to: 1064 }, { from: 443, to: 443 }, TOKEN, { from: TOKEN, to: 1064 }])(
    "reads %j as it is",
    (value) => {
      expect(read(value)).toEqual({ result: value, problems: [] });
    },
  );

  test.each([
    [
      "a text",
      "443",
      'ports[0]: Expected a port from 1 to 65535, or a range such as { from: 1024, to: 1064 }, received "443" (wrong-type)',
    ],
    [
      "a port that is too large",
      65_536,
      "ports[0]: Expected a port from 1 to 65535, or a range such as { from: 1024, to: 1064 }, received 65536 (wrong-type)",
    ],
    [
      "a range as a text",
      "1024-1064",
      'ports[0]: Expected a port from 1 to 65535, or a range such as { from: 1024, to: 1064 }, received "1024-1064" (wrong-type)',
    ],
    [
      "a range without an end",
      { from: 1024 },
      "ports[0].to: Missing: give the highest port of the range (missing-option)",
    ],
    [
      "a reversed range",
      { from: 1064, to: 1024 },
      "ports[0]: Received a range from 1064 to 1024: write { from: 1024, to: 1064 } (reversed-range)",
    ],
    [
      "an end that is no port",
      { from: 0, to: 1024 },
      "ports[0].from: Expected a whole number from 1 to 65535, received 0 (wrong-type)",
    ],
  ])("refuses %s", (_about, value, message) => {
    const { problems } = read(value);
    expect(problems).toEqual([message]);
  });

  test("stands for what it refused by a value that no other rule looks into", () => {
    expect(read({ from: 1064, to: 1024 }).result).toBe(REFUSED);
  });
});

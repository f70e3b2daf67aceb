import { reversedRange } from "../../../lib/shapes/rules/reversed-range";
import { written } from "../../found";

const PATH = ["services", "datasync", "ports", 0];

describe("reversed-range", () => {
  test.each([
    [1024, 1064],
    [443, 443],
  ])("accepts %d to %d", (from, to) => {
    expect(reversedRange.check(PATH, from, to)).toEqual([]);
  });

  test("rejects a range from the higher to the lower port, and writes it the right way round", () => {
    expect(written(reversedRange.check(PATH, 1064, 1024))).toEqual([
      "services.datasync.ports[0]: Received a range from 1064 to 1024: write { from: 1024, to: 1064 } (reversed-range)",
    ]);
  });
});

import { malformedDuration } from "../../../lib/shapes/rules/malformed-duration";
import { found, written } from "../../found";

const PATH = ["timeouts", "create"];

describe("malformed-duration", () => {
  test.each(["30m", "1h30m", "1.5s", "100ms", "0s"])("accepts %j", (value) => {
    expect(malformedDuration.check(PATH, value)).toEqual([]);
  });

  test.each(["", "10 minutes", "30", "m", "-1m", "1h 30m", "1d", ".5s", "30m;"])("rejects %j", (value) => {
    expect(found(malformedDuration.check(PATH, value))).toEqual(["malformed-duration timeouts.create"]);
  });

  test("says how to write one", () => {
    expect(written(malformedDuration.check(PATH, "10 minutes"))).toEqual([
      'timeouts.create: "10 minutes" is not a duration: write a number and its unit, such as "30m" or "1h30m" (malformed-duration)',
    ]);
  });
});

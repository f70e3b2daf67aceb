import { unreadableValue } from "../../../lib/shapes/rules/unreadable-value";
import { written } from "../../found";

describe("unreadable-value", () => {
  test.each([
    ["an error", new Error("not yet"), '"not yet"'],
    ["a text", "not yet", '"not yet"'],
    ["nothing", undefined, "nothing"],
  ])("says what was thrown: %s", (_about, thrown, words) => {
    expect(written(unreadableValue.check(["services", "sqs"], thrown))).toEqual([
      `services.sqs: Reading the value fails with ${words}: pass a plain value without getters and proxies (unreadable-value)`,
    ]);
  });
});

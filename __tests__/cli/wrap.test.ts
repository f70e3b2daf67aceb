import { wrap } from "../../cli/wrap";

describe("wrap()", () => {
  test.each([
    ["a text that fits", "one two", ["one two"]],
    ["a text that is too long", "one two three four", ["one two", "three", "four"]],
    ["a word that is too long", "a-very-long-word b", ["a-very-long-word", "b"]],
    ["nothing", "", [""]],
  ])("breaks %s", (_what, text, lines) => {
    expect(wrap(text, 8)).toEqual(lines);
  });
});

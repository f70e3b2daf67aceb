import { isTokenText, orToken } from "../../../lib/policy/ready/token-text";
import type { Problem } from "../../../lib/shapes/problem";
import { text } from "../../../lib/shapes/reader";
import { malformedRegion } from "../../../lib/shapes/rules/malformed-region";
import { tokenValue } from "../../../lib/shapes/unresolved";

const TOKEN = "$" + "{TfToken[TOKEN.1]}";

describe("isTokenText()", () => {
  test.each([
    [TOKEN, true],
    [`arn:aws:s3:::${TOKEN}/*`, true],
    ["#{TfToken[TOKEN.2]}", true],
    ["eu-west-1", false],
    ["{x}$#", false],
    [7, false],
    [undefined, false],
  ])("of %j is %s", (value, expected) => {
    expect(isTokenText(value)).toBe(expected);
  });
});

describe("orToken()", () => {
  const read = orToken(text(malformedRegion.check));

  test.each([
    ["a token without looking into it", TOKEN, tokenValue(TOKEN), 0],
    ["other text as the reader does", "eu-west-1", "eu-west-1", 0],
    ["what the reader reports", "eu-west", expect.anything(), 1],
  ])("reads %s", (_about, value, expected, count) => {
    const problems: Problem[] = [];
    expect(read(value, ["region"], problems)).toEqual(expected);
    expect(problems).toHaveLength(count);
  });
});

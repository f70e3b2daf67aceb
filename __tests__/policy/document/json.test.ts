import { identityOf, TOKEN_TEXT, tokenNumbers, writeText } from "../../../lib/policy/document/json";
import { reference, tokenValue } from "../../../lib/shapes/unresolved";

describe("writeText()", () => {
  test("writes what JSON.stringify writes", () => {
    const value = { "a b": ["x", 'y"', "\u2028"], c: { d: "", e: [] } };
    expect(writeText(value)).toEqual({ text: JSON.stringify(value), tokens: [] });
  });

  test("returns tokens in the order of the text, in which all look alike", () => {
    const [one, other] = [tokenValue("one"), tokenValue("other")];
    expect(writeText({ a: [other, "x"], b: one })).toEqual({
      text: `{"a":[${TOKEN_TEXT},"x"],"b":${TOKEN_TEXT}}`,
      tokens: [other, one],
    });
  });
});

describe("identityOf()", () => {
  test("is the token of the user, or the value itself", () => {
    const region = reference("region");
    expect([identityOf(tokenValue("a")), identityOf(region)]).toEqual(["a", region]);
  });
});

describe("tokenNumbers()", () => {
  test("numbers the same tokens alike", () => {
    const numberOf = tokenNumbers();
    expect(["a", "b", "a", "c"].map((token) => numberOf(tokenValue(token)))).toEqual([0, 1, 0, 2]);
  });
});

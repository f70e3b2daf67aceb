import { equalAsOne, rememberBy } from "../../cli/remember-by";

describe("rememberBy()", () => {
  test("finds what was put at the same keys, in their order", () => {
    const known = rememberBy<string>(10);
    const [one, other] = [{}, {}];
    known.placeOf([one, "a"]).value = "first";
    known.placeOf([other, "a"]).value = "second";
    known.placeOf([one]).value = "shorter";
    expect(known.placeOf([one, "a"]).value).toBe("first");
    expect(known.placeOf([other, "a"]).value).toBe("second");
    expect(known.placeOf([one]).value).toBe("shorter");
    expect(known.placeOf(["a", one]).value).toBeUndefined();
  });

  test("forgets everything once there are too many places, or if asked", () => {
    const known = rememberBy<number>(3);
    for (const key of [1, 2, 3]) known.placeOf([key]).value = key;
    expect(known.placeOf([1]).value).toBe(1);
    known.placeOf([4]).value = 4;
    expect([1, 4].map((key) => known.placeOf([key]).value)).toEqual([undefined, undefined]);
    known.placeOf([1]).value = 1;
    known.forget();
    expect(known.placeOf([1]).value).toBeUndefined();
  });
});

describe("equalAsOne()", () => {
  test("gives the first of equal objects", () => {
    const oneOf = equalAsOne<object>(10);
    const first = { kind: "aws", arn: "a" };
    expect(oneOf(first)).toBe(first);
    expect(oneOf({ ...first })).toBe(first);
    expect(oneOf({ ...first, arn: "b" })).toEqual({ kind: "aws", arn: "b" });
  });
});

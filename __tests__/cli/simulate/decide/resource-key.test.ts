import { resourceKeyOf } from "../../../../cli/simulate/decide/resource-key";

const keysOf = (patterns: readonly string[], resources: readonly (string | undefined)[]) => {
  const [resource, ...excepted] = patterns;
  return resources.map(resourceKeyOf({ Statement: [{ Resource: resource }, { NotResource: excepted }] }));
};

describe("resourceKeyOf()", () => {
  test("is the same for resources that the same patterns match", () => {
    const patterns = ["arn:aws:s3:::b/*", "arn:aws:s3:::b/private/*", "*"];
    const [one, other, inner, outer, unknown] = keysOf(patterns, [
      "arn:aws:s3:::b/1",
      "arn:aws:s3:::b/2",
      "arn:aws:s3:::b/private/1",
      "arn:aws:s3:::c/1",
      undefined,
    ]);
    expect(one).toBe(other);
    expect(new Set([one, inner, outer, unknown]).size).toBe(4);
  });

  test("is the resource itself if a pattern has a variable", () => {
    expect(keysOf(["arn:aws:s3:::b/${aws:username}/*", "*"], ["arn:aws:s3:::c", undefined])).toEqual([
      "arn:aws:s3:::c",
      undefined,
    ]);
  });
});

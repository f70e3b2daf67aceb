import { FOLD_LEVELS } from "../../../../cli/simulate/propose/fold-resources";
import {
  addResource,
  isNameable,
  noResources,
  resourcesIn,
  sizeOf,
} from "../../../../cli/simulate/propose/seen-resources";

const [USUAL] = FOLD_LEVELS;

describe("addResource()", () => {
  test("keeps no more than it is asked to, and covers all that was added", () => {
    const seen = noResources();
    const arns = Array.from({ length: 20_000 }, (_, index) => `arn:aws:s3:::data/${index % 70}/${index % 13}/${index}`);
    for (const arn of arns) {
      expect(addResource(seen, arn, 100)).toBe(true);
      if (sizeOf(seen) > 100) throw new Error(`${sizeOf(seen)} are kept`);
    }
    const kept = resourcesIn(seen, USUAL);
    const isCovered = (arn: string) => kept.some(({ text, folded }) => (folded ? arn.startsWith(text) : arn === text));
    expect(arns.filter((arn) => !isCovered(arn))).toEqual([]);
    expect(kept.every(({ text }) => text.startsWith("arn:aws:s3:::data/"))).toBe(true);
  });

  test("refuses what cannot be folded once there is no room", () => {
    const seen = noResources();
    const added = Array.from({ length: 150 }, (_, index) => addResource(seen, `arn:aws:s3:::bucket-${index}`, 100));
    expect(added.filter(Boolean)).toHaveLength(100);
    expect(addResource(seen, "arn:aws:s3:::bucket-7", 100)).toBe(true);
  });

  test("reads all streams of a log group as a pattern", () => {
    const seen = noResources();
    addResource(seen, "arn:aws:logs:eu-west-1:111122223333:log-group:app:*", 100);
    expect(resourcesIn(seen, USUAL)).toEqual([
      { text: "arn:aws:logs:eu-west-1:111122223333:log-group:app:", folded: true },
    ]);
  });
});

describe("isNameable()", () => {
  test.each([
    ["arn:aws:s3:::bucket", true],
    ["arn:aws:sqs:eu-west-1:111122223333:orders", true],
    ["*", false],
    ["arn:aws:s3:::", false],
    ["orders", false],
    ["arn:*:s3:::bucket", false],
    [`arn:aws:s3:::bucket/${"x".repeat(2048)}`, false],
  ])("%s: %s", (resource, expected) => {
    expect(isNameable(resource)).toBe(expected);
  });
});

import { hashOf, rememberKeys } from "../../../../cli/trail/records/remember-keys";

describe("rememberKeys()", () => {
  test("knows the keys that were added, and no others", () => {
    const { add, has } = rememberKeys();
    for (let key = 0; key < 100_000; key += 1) add(hashOf(`event-${key}`));
    const known = (from: number) => Array.from({ length: 1000 }, (_, index) => has(hashOf(`event-${from + index}`)));
    expect(known(0)).not.toContain(false);
    expect(known(99_000)).not.toContain(false);
    expect(known(100_000)).not.toContain(true);
  });

  test("forgets the oldest keys, and still knows the newest 1.5 million", () => {
    const { add, has } = rememberKeys();
    const count = 3_200_000;
    for (let key = 1; key <= count; key += 1) add(key);
    expect([1, 2, 1000].map((key) => has(key))).toEqual([false, false, false]);
    expect([count - 1_500_000, count - 1, count].map((key) => has(key))).toEqual([true, true, true]);
  });
});

describe("hashOf()", () => {
  test("differs for texts that are alike, and by what it follows", () => {
    const texts = Array.from({ length: 50_000 }, (_, index) => `0a1b2c3d-${index.toString(16)}`);
    const hashes = texts.flatMap((text) => [hashOf(text), hashOf(text, 7)]);
    expect(new Set(hashes).size).toBe(100_000);
    expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash > 0)).toBe(true);
  });
});

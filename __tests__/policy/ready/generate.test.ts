import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, readBuckets } from "../../../scripts/generate-owned-buckets";

const ROOT = join(__dirname, "..", "..", "..");

describe("generate-owned-buckets", () => {
  test.each(Object.entries(generate(readBuckets())))("writes %s as it is in the repository", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });
});

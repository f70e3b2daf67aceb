import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, readCollected } from "../../scripts/generate-workloads";

const ROOT = join(__dirname, "..", "..");

describe("generate-workloads", () => {
  test.each(Object.entries(generate(readCollected())))("writes %s as it is in the repository", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });
});

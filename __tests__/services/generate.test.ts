import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unpack } from "../../lib/services/packed-service";
import { pack } from "../../scripts/catalogue/pack";
import { rows } from "../../scripts/catalogue/rows";
import { decideServices } from "../../scripts/catalogue/service-facts";
import { readStatements } from "../../scripts/catalogue/statement";
import { generate, newestReading } from "../../scripts/generate-catalogue";

const ROOT = join(__dirname, "../..");
const statements = readStatements();
const generated = Object.entries(generate(statements));

describe("generate()", () => {
  test.each(generated)("gives %s as it is in the repository", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });

  test.each(generated.filter(([path]) => path.startsWith("lib/")))(
    "names generator, source and date at the head of %s",
    (_path, text) => {
      const head = text.slice(0, 200);
      expect(head).toContain("scripts/generate-catalogue.ts");
      expect(head).toContain("data/statements");
      expect(head).toContain(newestReading(statements));
    },
  );

  test("keeps the file that synth reads below 153 kB and one service a line", () => {
    const path = join(ROOT, "lib/services/catalogue.generated.json");
    expect(statSync(path).size).toBeLessThan(153_000);
    const lines = readFileSync(path, "utf8").split("\n");
    const names = new Set(statements.map(({ service }) => service));
    expect(lines.filter((line) => line.startsWith('{"name":'))).toHaveLength(names.size);
  });

  test("gives the same text whatever the order of the statements", () => {
    expect(generate(statements.toReversed())).toEqual(generate(statements));
  });
});

describe("pack()", () => {
  test("loses nothing that unpack() cannot restore", () => {
    const catalogue = rows(decideServices(statements), newestReading(statements));
    expect(catalogue.map(pack).map(unpack)).toEqual(catalogue);
  });
});

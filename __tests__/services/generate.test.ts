import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unpack } from "../../lib/services/packed-service";
import { pack } from "../../scripts/catalogue/pack";
import { rows } from "../../scripts/catalogue/rows";
import { generate, readFacts } from "../../scripts/generate-catalogue";

const ROOT = join(__dirname, "../..");
const facts = readFacts();
const generated = Object.entries(generate(facts));

describe("generate()", () => {
  test.each(generated)("gives %s as it is in the repository", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });

  test.each(generated)("names generator, source and date at the head of %s", (_path, text) => {
    const head = text.slice(0, 200);
    expect(head).toContain("scripts/generate-catalogue.ts");
    expect(head).toContain("data/endpoint-services.json");
    expect(head).toContain(facts.readAt);
  });

  test("keeps the catalogue file below 200 kB and one service a line", () => {
    const path = join(ROOT, "lib/services/catalogue.generated.json");
    expect(statSync(path).size).toBeLessThan(200_000);
    const lines = readFileSync(path, "utf8").split("\n");
    expect(lines.filter((line) => line.startsWith('{"name":'))).toHaveLength(facts.services.length);
  });

  test("gives the same text whatever the order of the facts", () => {
    expect(generate({ ...facts, services: [...facts.services].reverse() })).toEqual(generate(facts));
  });
});

describe("pack()", () => {
  test("loses nothing that unpack() cannot restore", () => {
    const catalogue = rows(facts);
    const { texts, services } = pack(catalogue, facts.readAt);
    expect(services.map((row) => unpack(row, { texts, readAt: facts.readAt }))).toEqual(catalogue);
  });
});

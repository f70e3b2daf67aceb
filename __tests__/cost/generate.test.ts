import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPriceItem } from "../../lib/cost/price-list";
import { generate, readPrices } from "../../scripts/generate-prices";

const file = readPrices();

describe("generate()", () => {
  test.each(Object.entries(generate(file)))("gives %s as it is in the repository", (path, text) => {
    expect(readFileSync(join(__dirname, "../..", path), "utf8")).toBe(text);
  });

  test("throws for a price with neither a figure nor tiers", () => {
    const price = { region: "us-east-1", item: "natHour", asOf: "2026", source: "a list" } as const;
    expect(() => generate({ ...file, prices: [price] })).toThrow(
      "data/prices.json: natHour in us-east-1 needs either usd or tiers",
    );
  });
});

describe("data/prices.json", () => {
  test.each(file.prices.map((price) => [`${price.item} in ${price.region}`, price] as const))(
    "has %s with a known item, a source and a date",
    (_title, { item, source, asOf }) => {
      expect(isPriceItem(item)).toBe(true);
      expect(source.length).toBeGreaterThan(10);
      expect(asOf).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    },
  );

  test("has each price once", () => {
    const keys = file.prices.map(({ region, item }) => `${region} ${item}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

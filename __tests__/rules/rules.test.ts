import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_RULES, RULES } from "../../lib/rules/rules";

const IDS = ALL_RULES.map(({ id }) => id);

describe("ALL_RULES", () => {
  test("has every rule of lib/rules", () => {
    const defined = idsIn(join(__dirname, "..", "..", "lib", "rules"));
    expect(defined.filter((id) => !IDS.includes(id))).toEqual([]);
  });

  test("has each rule once, sorted by id", () => {
    expect(IDS).toEqual([...new Set(IDS)].toSorted());
  });

  test("says what each rule demands, and why, in sentences", () => {
    const sentence = /^[A-Za-z].*\.$/;
    const wrong = ALL_RULES.filter(({ what, why }) => !sentence.test(what) || !sentence.test(why));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("cites a source for each rule that rests on facts", () => {
    const uncited = ALL_RULES.filter(({ basis, source }) => basis === "facts" && source === undefined);
    expect(uncited.map(({ id }) => id)).toEqual([]);
  });
});

describe("RULES", () => {
  test("has rules of ALL_RULES alone", () => {
    expect(RULES.filter((rule) => !ALL_RULES.includes(rule))).toEqual([]);
  });
});

/** The ids of the rules in a folder, which are the names of their files. */
function idsIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((file) => {
    const isRule = /: Rule = \{|= shapeRule\(/.test(readFileSync(join(folder, file), "utf8"));
    return isRule ? [file.replace(/\.ts$/, "")] : [];
  });
}

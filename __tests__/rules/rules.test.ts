import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ENDPOINT_RULES, OTHER_RULES, readAllRules, readPolicyRules } from "../../lib/rules/rules";
import type { RuleDocs } from "../../lib/shapes/rule";

const LIB = join(__dirname, "..", "..", "lib");

/** The members of a rule that are sentences. */
const DOCUMENTATION = /^ {2}(what|why):[\s\S]*?,$/gm;

interface RuleFile {
  readonly id: string;
  readonly exported: string;
  readonly rule: RuleDocs;
  readonly code: string;
}

/** Every file of a folder that exports a rule, with the rule. */
const FILES = [join(LIB, "rules"), join(LIB, "shapes", "rules")].flatMap(ruleFiles);
const FILES_BY_ID = FILES.map((file) => [file.id, file] as const);

describe("readAllRules", () => {
  const ids = readAllRules().map(({ id }) => id);

  test("has every rule once, sorted by id", () => {
    expect(ids).toEqual([...new Set(FILES.map(({ id }) => id))].sort());
    expect(ids.length).toBeGreaterThan(170);
  });

  test("has every rule that is checked", () => {
    const checked = [...ENDPOINT_RULES, ...readPolicyRules(), ...OTHER_RULES];
    expect(checked.filter((rule) => !readAllRules().includes(rule))).toEqual([]);
  });
});

describe.each(FILES_BY_ID)("%s", (id, { rule, exported, code }) => {
  test("has the name of its file", () => {
    expect(rule.id).toBe(id);
    expect(exported).toBe(id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  });

  test("has a severity and a basis", () => {
    expect(["error", "warn"]).toContain(rule.severity);
    expect(["shape", "facts", "judgement"]).toContain(rule.basis);
  });

  test("says what it demands and why, each in whole sentences", () => {
    expect([rule.what, rule.why].filter((text) => !/^\S.+[^.]\.$/.test(text))).toEqual([]);
  });

  test("says where its facts are from, and of when", () => {
    if (rule.source === undefined) expect(rule.basis).not.toBe("facts");
    else
      expect(rule.source).toMatch(/^https:\/\/.+ \((read )?20\d\d(-\d\d){0,2}\)$|\b(data|docs)\/[\w-]+\.(json|md)\b/);
  });

  test("has messages without a full stop at their end, and no contractions", () => {
    const texts = textsIn(code.replace(DOCUMENTATION, ""));
    expect(texts.filter((text) => /\w\.$|\wn't|'re\b|'ll\b/.test(text))).toEqual([]);
  });
});

function ruleFiles(folder: string): readonly RuleFile[] {
  return readdirSync(folder).flatMap((name) => {
    const exports: readonly (readonly [string, unknown])[] = Object.entries(require(join(folder, name)));
    const code = readFileSync(join(folder, name), "utf8").replace(/^ *(\/\*\*|\*|\/\/).*$/gm, "");
    // Lists of rules export the same rules.
    if (/^export \{/m.test(code)) return [];
    return exports.flatMap(([exported, rule]) =>
      isRule(rule) ? [{ id: basename(name, ".ts"), exported, rule, code }] : [],
    );
  });
}

function isRule(value: unknown): value is RuleDocs {
  return typeof value === "object" && value !== null && "id" in value && "what" in value;
}

function textsIn(code: string): readonly string[] {
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, quoted, template]) => quoted ?? template ?? "",
  );
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesThatReport } from "./rules-that-report";

/** An endpoint policy of the kind that AWS documents or that a public repository holds, in our own words. */
interface PolicyInUse {
  /** The endpoint service that has the policy. */
  readonly service: string;
  readonly title: string;
  /** The page or file that shows such a policy, read on 2026-11-28; "(text of 2023)" if an older text was read. */
  readonly source: string;
  /** How the policy differs from what the source shows, or why its problems are rightly reported. */
  readonly note?: string;
  /** Other options of the endpoint, so that nothing else is reported. */
  readonly options?: object;
  /** The ids of the rules that rightly report something. */
  readonly expect: readonly string[];
  readonly document: { readonly Statement: readonly object[] };
}

const POLICIES: readonly PolicyInUse[] = readdirSync(__dirname)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(readFileSync(join(__dirname, name), "utf8")));

describe("an endpoint policy in use", () => {
  test.each(POLICIES)("$service: $title", ({ service, options, document, expect: expected }) => {
    expect(rulesThatReport(service, { ...options, policy: document })).toEqual(expected);
  });
});

describe("the policies in use", () => {
  test("are at least 150, and no two have the same document", () => {
    const documents = new Set(POLICIES.map(({ document }) => JSON.stringify(document)));
    expect(documents.size).toBe(POLICIES.length);
    expect(documents.size).toBeGreaterThanOrEqual(150);
  });

  test("are of at least 90 services", () => {
    expect(new Set(POLICIES.map(({ service }) => service)).size).toBeGreaterThanOrEqual(90);
  });

  test("have titles of their own", () => {
    const titles = POLICIES.map(({ service, title }) => `${service}: ${title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test("name their sources", () => {
    const nameless = POLICIES.filter(({ source }) => !/^https:\/\/\S+\.\S+( \(text of \d{4}\))?$/.test(source));
    expect(nameless).toEqual([]);
  });
});

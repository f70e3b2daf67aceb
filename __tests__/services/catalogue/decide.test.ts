import type { FactKind } from "../../../lib/services/fact";
import { decideFact } from "../../../scripts/catalogue/decide";
import type { StatementOf } from "../../../scripts/catalogue/statement";

type Policy = StatementOf<"policy">;
type Names = StatementOf<"names">;

function said(value: boolean, kind: FactKind, published: string | null, more: Partial<Policy> = {}): Policy {
  const source = `${kind} ${published}`;
  return { service: "sqs", fact: "policy", value, kind, source, published, readAt: "2026-11-28", ...more };
}

function named(value: readonly string[], kind: FactKind, published: string | null): Names {
  return {
    service: "sqs",
    fact: "names",
    value,
    kind,
    source: `${kind} ${published}`,
    published,
    readAt: "2026-11-28",
  };
}

const DOUBT = { doubt: "the page was not recorded" };

describe("decideFact()", () => {
  test("decides nothing without a statement", () => {
    expect(decideFact("policy", [])).toBeUndefined();
  });

  test.each<[about: string, statements: readonly Policy[], value: boolean | undefined, source: string]>([
    ["one statement", [said(true, "code", "2023")], true, "code 2023"],
    ["an answer of AWS before a page", [said(true, "api", "2023"), said(false, "guide", "2026")], true, "api 2023"],
    ["the newest answer of AWS", [said(true, "api", "2023"), said(false, "api", "2026")], false, "api 2026"],
    ["a page before code", [said(true, "guide", "2021"), said(false, "code", "2026")], true, "guide 2021"],
    ["the newest page", [said(false, "guide", "2024-05"), said(true, "guide", "2026-10")], true, "guide 2026-10"],
    [
      "a page without a date by the day of reading",
      [said(false, "guide", "2024"), said(true, "guide", null)],
      true,
      "guide null",
    ],
    ["code before somebody else", [said(false, "secondary", "2026"), said(true, "code", "2024")], true, "code 2024"],
    [
      "a page before one with a doubt, whatever the dates",
      [said(false, "guide", "2026-11", DOUBT), said(true, "guide", "2025")],
      true,
      "guide 2025",
    ],
    [
      "a page with a doubt before code",
      [said(false, "guide", "2026", DOUBT), said(true, "code", "2026")],
      false,
      "guide 2026",
    ],
    [
      "a later page that says that support has come",
      [said(false, "api", "2023"), said(true, "guide", "2026")],
      true,
      "guide 2026",
    ],
    [
      "any later source that says so, if the older is in doubt",
      [said(false, "guide", "2021", DOUBT), said(true, "code", "2026")],
      true,
      "code 2026",
    ],
    [
      "and dates it by the newest statement of AWS that agrees",
      [said(true, "api", "2023"), said(true, "guide", "2026-10"), said(true, "code", "2026-11")],
      true,
      "guide 2026-10",
    ],
  ])("takes %s", (_about, statements, value, source) => {
    const decided = decideFact("policy", statements);
    expect(decided).toMatchObject({ value, by: { source }, against: [] });
    expect(decideFact("policy", statements.toReversed())).toEqual(decided);
  });

  test.each<[about: string, statements: readonly Policy[], sides: readonly string[]]>([
    [
      "pages of one year",
      [said(true, "guide", "2026-10"), said(false, "guide", "2026-03")],
      ["guide 2026-10", "guide 2026-03"],
    ],
    [
      "pages of one year, of which one has no month",
      [said(true, "guide", "2026"), said(false, "guide", "2026-03")],
      ["guide 2026-03", "guide 2026"],
    ],
    [
      "answers of AWS that differ by region",
      [said(true, "api", "2023"), said(false, "api", "2023", { source: "another region" })],
      ["another region", "api 2023"],
    ],
    [
      "weak sources that say that support has come since",
      [said(false, "api", "2023"), said(true, "code", "2026")],
      ["code 2026", "api 2023"],
    ],
  ])("leaves open what is contradicted by %s, and keeps both sides", (_about, statements, sides) => {
    const decided = decideFact("policy", statements);
    expect(decided?.value).toBeUndefined();
    expect([decided?.by, ...(decided?.against ?? [])].map((side) => side?.source)).toEqual(sides);
  });

  const [ONE, TWO] = ["sqs.{region}.amazonaws.com", "*.sqs.{region}.amazonaws.com"];

  test.each<[about: string, statements: readonly Names[], value: readonly string[] | undefined]>([
    ["the order", [named([ONE, TWO], "guide", "2026"), named([TWO, ONE], "guide", "2026-10")], [TWO, ONE]],
    [
      "the fuller of two pages of one year",
      [named([ONE], "guide", "2026-10"), named([ONE, TWO], "guide", "2026")],
      [ONE, TWO],
    ],
    ["a later page that adds", [named([ONE], "api", "2023"), named([ONE, TWO], "guide", "2026")], [ONE, TWO]],
    ["no later page that names fewer", [named([ONE, TWO], "api", "2023"), named([ONE], "guide", "2026")], [ONE, TWO]],
    ["no later page that names others", [named([ONE], "api", "2023"), named([TWO], "guide", "2026")], [ONE]],
    ["no addition of an SDK", [named([ONE], "api", "2023"), named([ONE, TWO], "sdk", "2026")], [ONE]],
    [
      "neither of two pages of one year that differ",
      [named([ONE], "guide", "2026"), named([TWO], "guide", "2026")],
      undefined,
    ],
  ])("takes of lists %s", (_about, statements, value) => {
    expect(decideFact("names", statements)?.value).toEqual(value);
  });

  test("always knows the service name, and keeps what contradicts it", () => {
    const name = (value: string, published: string): StatementOf<"serviceName"> => ({
      ...said(true, "guide", published),
      fact: "serviceName",
      value,
    });
    expect(decideFact("serviceName", [name("a", "2026-01"), name("b", "2026-02")])).toMatchObject({
      value: "b",
      against: [{ value: "a" }],
    });
  });
});

import { catalogueJson, catalogueMarkdown } from "../../../scripts/catalogue/documents";
import { rows } from "../../../scripts/catalogue/rows";
import { decideServices } from "../../../scripts/catalogue/service-facts";
import { parseStatements } from "../../../scripts/catalogue/statement";

const PAGE = { kind: "guide", source: "https://docs.aws.amazon.com/a.html", published: "2026", readAt: "2026-11-28" };
const LINES = [
  { service: "x", fact: "title", value: "Amazon X", ...PAGE },
  { service: "x", fact: "ports", value: [443, { from: 1024, to: 1064 }], ...PAGE },
  { service: "x", fact: "onlyRegions", value: ["us-east-1"], ...PAGE },
  { service: "x", fact: "crossRegion", value: true, ...PAGE },
  { service: "x", fact: "retired", value: "2026-12-31", ...PAGE },
  { service: "x", fact: "names", value: ["x.{region}.amazonaws.com"], ...PAGE, kind: "api", source: "an answer" },
];
const services = decideServices(parseStatements(LINES.map((line) => JSON.stringify(line)).join("\n"), "x"));
const catalogue = rows(services, "2026-11-28");

describe("catalogueMarkdown()", () => {
  const lines = catalogueMarkdown(catalogue, services, "2026-11-28").split("\n");
  const keyOf = (source: string) => lines.find((line) => line.includes(`: ${source} (`))?.slice(9, 14);

  test("writes a row for each service, with the key of the source behind each fact", () => {
    const [page, answer] = [keyOf("<https://docs.aws.amazon.com/a.html>"), keyOf("an answer")];
    const of = (key: string | undefined) => `[${key}](#${key})`;
    expect(lines.filter((line) => line.includes("`x`"))).toEqual([
      `| \`x\` | Amazon X ${of(page)} | Interface | 443, 1024-1064 ${of(page)} | \`x.{region}.amazonaws.com\` ${of(answer)} | ? | ? | only us-east-1 ${of(page)}; from other regions too ${of(page)}; until 2026-12-31 ${of(page)} | ? |`,
    ]);
  });

  test("writes the dates of the sources below", () => {
    const key = keyOf("an answer");
    expect(lines).toContain(`- <a id="${key}"></a>${key}: an answer (2026, read 2026-11-28)`);
  });
});

describe("catalogueJson()", () => {
  test("writes the facts and the dates of their sources", () => {
    const { services: written, sources } = JSON.parse(catalogueJson(catalogue, services, "2026-11-28"));
    expect(written).toMatchObject([{ name: "x", title: "Amazon X", onlyRegions: ["us-east-1"], conflicts: {} }]);
    const [page] = written[0].sources;
    expect(page).toMatchObject({
      facts: ["title", "ports", "onlyRegions", "crossRegion", "retired"],
      published: "2026",
      readAt: "2026-11-28",
    });
    expect(sources[page.source]).toBe("https://docs.aws.amazon.com/a.html");
  });
});

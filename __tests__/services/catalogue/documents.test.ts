import { catalogueJson, catalogueMarkdown } from "../../../scripts/catalogue/documents";
import { rows } from "../../../scripts/catalogue/rows";
import { decideServices } from "../../../scripts/catalogue/service-facts";
import { parseStatements } from "../../../scripts/catalogue/statement";

const PAGE = { kind: "guide", source: "https://docs.aws.amazon.com/a.html", published: "2026", readAt: "2026-11-28" };
const LINES = [
  { service: "x", fact: "title", value: "Amazon X", ...PAGE },
  { service: "x", fact: "ports", value: [443, { from: 1024, to: 1064 }], ...PAGE },
  { service: "x", fact: "onlyRegions", value: ["us-east-1"], ...PAGE },
  { service: "x", fact: "names", value: ["x.{region}.amazonaws.com"], ...PAGE, kind: "api", source: "an answer" },
];
const services = decideServices(parseStatements(LINES.map((line) => JSON.stringify(line)).join("\n"), "x"));
const catalogue = rows(services, "2026-11-28");

describe("catalogueMarkdown()", () => {
  test("writes a row for each service, with the numbers of its sources", () => {
    const lines = catalogueMarkdown(catalogue, services, "2026-11-28").split("\n");
    expect(lines.filter((line) => line.includes("`x`"))).toEqual([
      "| `x` | Amazon X | Interface | 443, 1024-1064 | `x.{region}.amazonaws.com` | ? | ? | only us-east-1 | ? | 1, 2 |",
    ]);
    expect(lines.filter((line) => /^\d\. /.test(line)).sort()).toEqual([
      expect.stringMatching(/^1\. (an answer|<https:\/\/docs\.aws\.amazon\.com\/a\.html>)$/),
      expect.stringMatching(/^2\. (an answer|<https:\/\/docs\.aws\.amazon\.com\/a\.html>)$/),
    ]);
  });
});

describe("catalogueJson()", () => {
  test("writes the facts and the dates of their sources", () => {
    const { services: written, sources } = JSON.parse(catalogueJson(catalogue, services, "2026-11-28"));
    expect(written).toMatchObject([{ name: "x", title: "Amazon X", onlyRegions: ["us-east-1"], conflicts: {} }]);
    const [page] = written[0].sources;
    expect(page).toMatchObject({ facts: ["title", "ports", "onlyRegions"], published: "2026", readAt: "2026-11-28" });
    expect(sources[page.source]).toBe("https://docs.aws.amazon.com/a.html");
  });
});

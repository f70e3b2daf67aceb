import { serviceNames } from "../../lib/services/catalogue";
import { catalogueReadAt, provenanceOf } from "../../lib/services/provenance";
import { readStatements } from "../../scripts/catalogue/statement";

describe("provenanceOf()", () => {
  test("gives source and date of each fact", () => {
    expect(provenanceOf("sns").sources.names).toEqual({
      source: "DescribeVpcEndpointServices in 17 commercial regions",
      published: "2023-09-21",
      readAt: "2026-11-23",
      kind: "api",
    });
  });

  test("gives no source for a fact that nobody states", () => {
    expect(provenanceOf("bedrock-mantle").sources.ports).toBeUndefined();
  });

  test("gives both sides of a conflict", () => {
    const { sources, conflicts } = provenanceOf("codedeploy-commands-secure");
    expect(sources.policy).toBeUndefined();
    expect(conflicts.policy?.map(({ value, kind }) => `${value} ${kind}`).sort()).toEqual(["false api", "true api"]);
  });

  test("gives a numbered cell the sources of its pattern", () => {
    expect(provenanceOf("timestream.query-cell3").sources.types?.kind).toBe("guide");
  });

  test("gives nothing for a service that is not there", () => {
    expect(provenanceOf("sqss")).toEqual({ sources: {}, conflicts: {} });
  });

  test("states of every source that somebody read it, and nothing else", () => {
    const read = new Set(
      readStatements().map(({ service, source, published, readAt, kind }) => {
        return JSON.stringify([service, source, published, readAt, kind]);
      }),
    );
    const cited = serviceNames()
      .filter((name) => !name.includes("{n}"))
      .flatMap((name) =>
        Object.values(provenanceOf(name).sources).map(({ source, published, readAt, kind }) => {
          return JSON.stringify([name, source, published, readAt, kind]);
        }),
      );
    expect(cited.filter((source) => !read.has(source))).toEqual([]);
    expect(cited.length).toBeGreaterThan(2000);
  });
});

describe("catalogueReadAt()", () => {
  test("gives the day of the newest reading", () => {
    expect(catalogueReadAt()).toBe("2026-11-28");
  });
});

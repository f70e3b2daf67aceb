import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordedCalls } from "../../../../cli/trail/calls/recorded-calls";
import { findPrefix } from "../../../../lib/policy/iam/iam-data";
import { findService, serviceNames } from "../../../../lib/services/catalogue";
import { generate, readRecordedCalls } from "../../../../scripts/generate-recorded-calls";

const ROOT = join(__dirname, "..", "..", "..", "..");
const data = readRecordedCalls();
const { actions, endpoints, prefixes, resources } = recordedCalls();

describe("recordedCalls", () => {
  test.each(Object.entries(generate(data)))("has %s as its script writes it", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });

  test("names actions that the IAM data has", () => {
    const rows = Object.values(actions).flatMap((events) => Object.values(events).flat());
    const names = rows.map((row) => (typeof row === "string" ? row : row.action));
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => !isAction(name))).toEqual([]);
  });

  test("leaves at least one action, whatever the parameters are", () => {
    const events = Object.values(actions).flatMap((own) => Object.entries(own));
    const open = events.filter(([, rows]) => {
      return rows.every((row) => typeof row !== "string" && row.operation === undefined && row.if !== undefined);
    });
    expect(open).toEqual([]);
  });

  test("names endpoint services of the catalogue that carry the prefix", () => {
    const rows = Object.entries(endpoints).flatMap(([prefix, own]) =>
      Object.keys(own).map((name) => [prefix, name] as const),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(([prefix, name]) => !carries(name, prefix))).toEqual([]);
  });

  test("names prefixes and forms of ARNs that the IAM data has", () => {
    expect(Object.values(prefixes).filter((prefix) => findPrefix(prefix) === undefined)).toEqual([]);
    const forms = Object.keys(resources);
    expect(forms.filter((form) => !findPrefix(form.split(":")[0] ?? "")?.resources.includes(form))).toEqual([]);
    const unknown = Object.entries(resources).filter(([form, { members }]) => {
      return Object.keys(members).some((variable) => !form.includes(`\${${variable}}`));
    });
    expect(unknown).toEqual([]);
  });

  test("has a public page and a date for each fact", () => {
    const rows = [
      ...data.actions.pages,
      ...[data.eventSources, data.endpoints, data.resources].flatMap(({ rows }) => Object.values(rows)),
    ];
    for (const { url, read } of rows) {
      expect(url).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|github\.com)\//);
      expect(read).toMatch(/^2026-\d\d-\d\d$/);
    }
    expect(data.sdk).toMatchObject({ source: expect.stringMatching(/^https:\/\/github\.com\/boto\/botocore\/tree\//) });
  });
});

function isAction(name: string): boolean {
  const [prefix = "", action = ""] = name.split(":");
  return findPrefix(prefix)?.actions.get(action.toLowerCase())?.name === action;
}

function carries(name: string, prefix: string): boolean {
  const service = name.includes("{n}") ? findService(name.replace("{n}", "1")) : findService(name);
  return (serviceNames().includes(name) && service?.iamPrefixes.includes(prefix)) ?? false;
}

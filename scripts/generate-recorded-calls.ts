import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionRow, RecordedCallsFile, ResourceRow } from "../cli/trail/calls/recorded-calls";
import { findPrefix } from "../lib/policy/iam/iam-data";
import type { SdkFacts } from "./refresh-recorded-calls";

const ROOT = join(__dirname, "..");
const FOLDER = "data/recorded-calls";
const TARGET = "cli/trail/calls/recorded-calls.generated.json";

/**
 * What EC2 authorizes besides if it creates something with tags.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html (read 2026-11-28)
 */
const TAGGING: ActionRow = { action: "ec2:CreateTags", if: "tagSpecificationSet" };

/** Where a row comes from. */
interface Sourced {
  readonly url: string;
  readonly read: string;
}

/** The files of data/recorded-calls. */
export interface RecordedCallsData {
  readonly actions: { readonly pages: readonly ActionPage[] };
  readonly eventSources: { readonly rows: Readonly<Record<string, Sourced & { readonly prefix: string }>> };
  readonly endpoints: {
    readonly rows: Readonly<Record<string, Sourced & { readonly services: Readonly<Record<string, string>> }>>;
  };
  readonly sdk: SdkFacts;
  readonly resources: {
    readonly rows: Readonly<Record<string, Sourced & ResourceRow>>;
  };
}

interface ActionPage extends Sourced {
  readonly source: string;
  readonly events: Readonly<Record<string, readonly (string | ActionRow)[]>>;
}

export function readRecordedCalls(): RecordedCallsData {
  const [actions, eventSources, endpoints, resources, sdk] = [
    "actions",
    "event-sources",
    "endpoints",
    "resources",
    "sdk",
  ].map((name) => JSON.parse(readFileSync(join(ROOT, FOLDER, `${name}.json`), "utf8")));
  return { actions, eventSources, endpoints, resources, sdk };
}

/** Generated files, by their path in the repository. */
export function generate(data: RecordedCallsData): Readonly<Record<string, string>> {
  const file: RecordedCallsFile = {
    prefixes: mapValues(data.eventSources.rows, ({ prefix }) => prefix),
    actions: sorted({
      ...actionsBySource(data.actions.pages),
      apigateway: mapValues(data.sdk.apiGateway, (method) => [`apigateway:${method}`]),
      ec2: Object.fromEntries(taggingActions(data.sdk).map((name) => [name, [`ec2:${name}`, TAGGING]])),
    }),
    endpoints: sorted({ ...data.sdk.endpoints, ...mapValues(data.endpoints.rows, ({ services }) => services) }),
    resources: mapValues(data.resources.rows, toRow),
  };
  const parts = Object.entries(file).map(([name, part]) => `"${name}": ${block(part)}`);
  return { [TARGET]: `{\n${parts.join(",\n")}\n}\n` };
}

function actionsBySource(pages: readonly ActionPage[]): RecordedCallsFile["actions"] {
  const sources = [...new Set(pages.map(({ source }) => source))].sort();
  return Object.fromEntries(
    sources.map((source) => {
      const own = pages.filter((page) => page.source === source).flatMap(({ events }) => Object.entries(events));
      return [source, Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  );
}

/** Operations may be newer than the IAM data. */
function taggingActions({ ec2Tagging }: SdkFacts): readonly string[] {
  return ec2Tagging.filter((name) => findPrefix("ec2")?.actions.has(name.toLowerCase()));
}

function toRow({ members, only, end, instead, order }: ResourceRow): ResourceRow {
  return { members, ...(only && { only }), ...(end && { end }), ...(instead && { instead }), ...(order && { order }) };
}

function sorted<Row>(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> {
  return Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mapValues<From, To>(
  rows: Readonly<Record<string, From>>,
  map: (row: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, map(row)]));
}

function block(part: object): string {
  const lines = Object.entries(part).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}`;
}

if (require.main === module) {
  for (const [path, text] of Object.entries(generate(readRecordedCalls()))) writeFileSync(join(ROOT, path), text);
}

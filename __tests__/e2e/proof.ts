import { Construct } from "constructs";
import type { Case, EndpointRow, Expected, GroupRow } from "./cases/case";
import { makePlace, type Place } from "./cases/place";
import type { Double } from "./double/double";
import { type EndpointSummary, ec2Client, type GroupSummary, readEndpoints, readGroups } from "./network";
import { actions, plan } from "./plan";
import { synthesize, warningsOf } from "./stacks";
import {
  apply,
  type Diagnostic,
  destroy,
  init,
  output,
  terraformEnvironment,
  validate,
  type Workspace,
  workspace,
} from "./terraform";

// Most of an apply is waiting for AWS.
const PARALLEL = ["-parallelism=40"];

/** What was seen of a stack from its synth to its destruction. */
export interface Proof {
  /** Messages of `terraform validate`. */
  readonly diagnostics: readonly Diagnostic[];
  /** What AWS said after the apply, with ids in words. */
  readonly applied: Expected;
  /** What was expected that it says. */
  readonly expected: Expected;
  /** What a second plan would still do. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** Endpoints and groups that outlived the destruction. */
  readonly left: readonly string[];
  /** What terraform printed of its resources while it made and destroyed them. */
  readonly printed: readonly string[];
}

/**
 * Takes cases through validate, apply, a second plan and destroy: all in one stack, each in a scope and a VPC of
 * its own, since the AWS provider takes seconds to start and a destroy as long for one endpoint as for fifty.
 */
export async function prove(double: Double, cases: readonly Case[]): Promise<readonly Proof[]> {
  const places = await Promise.all(
    cases.map(({ needs = {} }) => makePlace(ec2Client(double.endpoint, needs.region), needs)),
  );
  const scopes: Construct[] = [];
  const { json } = synthesize("us-east-1", (stack) => {
    for (const [index, place] of places.entries()) {
      const scope = new Construct(stack, `case${index}`);
      cases[index]?.define(scope, place);
      scopes.push(scope);
    }
  });
  const seen = await goThrough(workspace({ "cdk.tf.json": json }, terraformEnvironment(double)), places);
  return places.map((place, index) => {
    const prefix = new RegExp(`\\bcase${index}_`);
    const left = seen.left[index];
    const { endpoints = {}, groups = [] } = seen.applied[index] ?? {};
    const expected = { groups: [], warnings: [], endpoints: {}, ...cases[index]?.expected(place) };
    return {
      diagnostics: seen.diagnostics,
      applied: { groups, endpoints: withoutPicked(endpoints, expected), warnings: warningsOf(scopes[index]) },
      expected,
      changes: Object.fromEntries(seen.changes.filter(([address]) => prefix.test(address))),
      left: [...Object.keys(left?.endpoints ?? {}), ...(left?.groups ?? []).map(({ name }) => name)],
      printed: seen.printed.filter((line) => prefix.test(line)),
    };
  });
}

async function goThrough(work: Workspace, places: readonly Place[]) {
  await init(work);
  const diagnostics = await validate(work);
  const applying = await apply(work, { args: PARALLEL });
  const outputs = await output(work);
  const applied = await Promise.all(places.map((place) => read(place, outputs)));
  const changes = Object.entries(actions(await plan(work)));
  const destroying = await destroy(work, { args: PARALLEL });
  const left = await Promise.all(places.map((place) => read(place, outputs)));
  const printed = `${applying}${destroying}`.split("\n");
  return { diagnostics, applied, changes, left, printed };
}

async function read(
  place: Place,
  outputs: Readonly<Record<string, unknown>>,
): Promise<Required<Omit<Expected, "warnings">>> {
  const vpcId = place.ownVpc ? String(outputs["vpc_id"]) : place.vpcId;
  const groups = await readGroups(place.ec2, vpcId);
  const created = groups.filter(({ id }) => id !== place.groupOne && id !== place.groupTwo);
  const words = wordsFor(place, created, outputs);
  const endpoints = await readEndpoints(place.ec2, vpcId);
  return {
    endpoints: Object.fromEntries(endpoints.map((endpoint) => [titleOf(endpoint), rowOf(endpoint, place, words)])),
    groups: created.map((group) => groupRow(group, words)),
  };
}

type Words = ReadonlyMap<string, string>;

/** A word for each id; an output of a stack names an id that it made. */
function wordsFor(place: Place, created: readonly GroupSummary[], outputs: Readonly<Record<string, unknown>>): Words {
  const ofStack = Object.entries(outputs).map(([name, id]) => [String(id), name.replaceAll("_", " ")] as const);
  return new Map([
    [place.subnetA, "subnet A"],
    [place.subnetB, "subnet B"],
    [place.routeTableA, "route table A"],
    [place.routeTableB, "route table B"],
    [place.groupOne, "group one"],
    [place.groupTwo, "group two"],
    [place.prefixListId, "prefix list"],
    ...created.map(({ id }) => [id, "created group"] as const),
    ...ofStack,
  ]);
}

function titleOf({ type, service }: EndpointSummary): string {
  return `${type} ${service.replace(/^com\.amazonaws\./, "")}`;
}

/** An endpoint with ids in words, and without what an endpoint says that was made with no option at all. */
function rowOf(endpoint: EndpointSummary, { region }: Place, words: Words): EndpointRow {
  const { id: _, dnsNames: __, type: ___, service: ____, ...attributes } = endpoint;
  const row = {
    ...attributes,
    ipv6Addresses: attributes.ipv6Addresses.map((address) => (address.endsWith("::40") ? "fixed" : "any")).sort(),
    subnetIds: inWords(attributes.subnetIds, words),
    routeTableIds: inWords(attributes.routeTableIds, words),
    securityGroupIds: inWords(attributes.securityGroupIds, words),
  };
  const plain: Readonly<Record<string, unknown>> = {
    privateDns: false,
    ipAddressType: "ipv4",
    dnsRecordIpType: "ipv4",
    inboundResolverOnly: false,
    serviceRegion: region,
  };
  const isPlain = (name: string, value: unknown) => {
    return Array.isArray(value) ? value.length === 0 : value === plain[name];
  };
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => !isPlain(name, value)));
}

/** Leaves out the addresses of endpoints for which AWS picked them, since they are nobody's promise. */
function withoutPicked(endpoints: Expected["endpoints"], expected: Expected): Expected["endpoints"] {
  const rows = Object.entries(endpoints).map(([title, { addresses, ...row }]) => {
    return [title, expected.endpoints[title]?.addresses ? { ...row, addresses } : row];
  });
  return Object.fromEntries(rows);
}

function groupRow({ id: _, ...group }: GroupSummary, words: Words): GroupRow {
  const name = group.name.replace(/\d{18}[0-9a-f]{8}$/, "*");
  const ingress = group.ingress.map((rule) => {
    const source = rule.split(" ").at(-1) ?? "";
    return rule.replace(source, words.get(source) ?? source);
  });
  return { ...group, name, ingress: ingress.sort() };
}

function inWords(ids: readonly string[], words: Words): readonly string[] {
  return ids.map((id) => words.get(id) ?? id).sort();
}

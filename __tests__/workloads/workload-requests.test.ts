import sets from "../../data/workload-sets.json";
import { findActions } from "../../lib/policy/iam/find-actions";
import { prefixesOf } from "../../lib/policy/iam/iam-data";
import { isEndpointServiceName } from "../../lib/services/catalogue";
import { isKnownSource, READ_AT } from "./known-source";
import { REQUESTS, type RequestRow } from "./request-facts";
import { requestsOf } from "./resolve-request";

const { rows, contexts, placeholders, plannedSets, notFound } = REQUESTS;

interface SetOfServices {
  readonly services: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

const existing = Object.entries(sets.sets).map(([name, set]): readonly [string, SetOfServices] => {
  const options = Object.entries(set.conditional).map(([at, { services }]) => [at, services] as const);
  return [name, { services: Object.keys(set.services), options: new Map(options) }];
});
const planned = Object.entries(plannedSets).map(([name, set]): readonly [string, SetOfServices] => {
  const options = Object.entries(set.conditional).map(([at, { services }]) => [at, services] as const);
  return [name, { services: set.services, options: new Map(options) }];
});
const ALL_SETS = new Map([...existing, ...planned]);

const about = ({ set, endpoint, action, resource, context, when = "always" }: RequestRow) =>
  `${set} (${when}): ${action} on ${resource} through ${endpoint}, ${context}`;

function failing(isWrong: (row: RequestRow) => boolean): readonly string[] {
  return rows.filter(isWrong).map(about);
}

describe("data/workload-requests.json", () => {
  test("has every fact and its source in each row", () => {
    expect(
      failing(({ why, source, readAt }) => !why.endsWith(".") || !isKnownSource(source) || readAt !== READ_AT),
    ).toEqual([]);
  });

  test("has no row twice", () => {
    const keys = rows.map((row) => JSON.stringify([about(row), row.keys]));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("knows the context of each row", () => {
    expect(failing(({ context }) => !(context in contexts))).toEqual([]);
    const used = new Set(rows.map(({ context }) => context));
    expect(Object.keys(contexts).filter((name) => !used.has(name))).toEqual([]);
  });

  test("asks only endpoints that the set has with that option", () => {
    const isForeign = ({ set, endpoint, when }: RequestRow) => {
      const { services = [], options } = ALL_SETS.get(set) ?? {};
      return ![...services, ...(options?.get(when ?? "") ?? [])].includes(endpoint);
    };
    expect(failing(isForeign)).toEqual([]);
    expect(failing(({ set, when }) => when !== undefined && !ALL_SETS.get(set)?.options.has(when))).toEqual([]);
    expect(failing(({ endpoint }) => !isEndpointServiceName(endpoint))).toEqual([]);
  });

  test("names actions that the endpoint carries", () => {
    expect(failing(({ endpoint, action }) => findActions(action, prefixesOf(endpoint)).length !== 1)).toEqual([]);
  });

  test.each([...ALL_SETS.keys()])("has requests of %s that pass, and others that must not", (name) => {
    const expected = new Set(rows.filter(({ set }) => set === name).map(({ expect: decision }) => decision));
    expect([...expected].sort()).toEqual(["allowed", "denied"]);
  });

  test("denies reading of a stranger, and a stranger's credentials, at each endpoint that takes a policy", () => {
    const denied = (row: RequestRow, from: string) =>
      rows.some((other) => other.set === row.set && other.endpoint === row.endpoint && other.context.startsWith(from));
    const isOpen = (row: RequestRow) => row.policy !== "none" && !denied(row, "stranger-");
    expect(failing(isOpen)).toEqual([]);
  });

  test("uses placeholders that it explains", () => {
    const known = Object.keys(placeholders).map((text) => text.replace(/:.*\}$/, ":"));
    const isExplained = (text: string) => known.some((name) => text.startsWith(name));
    const texts = rows.flatMap(({ resource, keys = {} }) => [resource, ...Object.values(keys)]);
    const used = [...texts, ...Object.values(contexts).flatMap(({ keys }) => Object.values(keys))]
      .flatMap((text) => text.match(/\{[^{}]*\}/g) ?? [])
      .filter((text) => !isExplained(text));
    expect(used).toEqual([]);
  });

  test("resolves each row in some region", () => {
    expect(
      failing((row) => ["us-east-1", "us-gov-west-1"].every((region) => requestsOf(row, region).length === 0)),
    ).toEqual([]);
  });

  test("names a resource by an ARN, or *", () => {
    const isResource = (text: string | undefined) => text === "*" || /^arn:aws[a-z-]*:[a-z0-9-]+:/.test(text ?? "");
    const wrong = rows.filter((row) => requestsOf(row, "us-east-1").some(({ resource }) => !isResource(resource)));
    expect(wrong.map(about)).toEqual([]);
  });

  test("plans no set that the library has", () => {
    expect(Object.keys(plannedSets).filter((name) => name in sets.sets)).toEqual([]);
  });

  test("has rows of each option that adds services, unless nobody documents what it asks", () => {
    const asked = new Set(rows.map(({ set, when }) => `${set} ${when}`));
    const unasked = [...ALL_SETS].flatMap(([name, { options }]) => {
      return [...options].filter(([option]) => !asked.has(`${name} ${option}`)).map(([option]) => `${name} ${option}`);
    });
    expect(unasked).toEqual([
      "eks-private oidc-eks",
      "emr-on-ec2 emr-service-cell01",
      "emr-serverless emr-serverless.dashboard",
    ]);
  });

  test("has services of the catalogue and a source in each set that the library does not have", () => {
    const services = planned.flatMap(([, set]) => [...set.services, ...[...set.options.values()].flat()]);
    expect(services.filter((name) => !isEndpointServiceName(name))).toEqual([]);
    const sources = Object.values(plannedSets).map(({ source }) => source);
    expect(sources.filter((source) => !isKnownSource(source))).toEqual([]);
  });

  test("says what was not found", () => {
    expect(notFound.filter(({ sought, found }) => sought === "" || !found.endsWith("."))).toEqual([]);
  });
});

import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serviceOfHost } from "../cli/trail/calls/hosts";
import { allServices, type EndpointService } from "../lib/services/catalogue";
import { isObject } from "../lib/shapes/is-object";
import { readJson } from "./refresh/read-sdk";
import { hostOf } from "./refresh/rule-set";

const TARGET = join(__dirname, "..", "data/recorded-calls/sdk.json");
const REGION = "eu-west-1";

/** An operation of a client: its HTTP method, and what stands before the host. */
interface Operation {
  readonly method: string;
  readonly hostPrefix: string;
  /** Whether it takes tags for what it creates. */
  readonly takesTags: boolean;
}

/** A client of botocore. */
interface Client {
  readonly host: string | undefined;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** What botocore says of recorded calls. */
export interface SdkFacts {
  readonly about: string;
  readonly source: string;
  readonly read: string;
  /** By IAM prefix, the operations of each endpoint service; `*` stands for those that no service lists. */
  readonly endpoints: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The HTTP method of each operation of API Gateway, after which its actions are named. */
  readonly apiGateway: Readonly<Record<string, string>>;
  /** The operations of EC2 that take tags for what they create. */
  readonly ec2Tagging: readonly string[];
}

/**
 * Reads the operations of botocore's clients.
 *
 * @param folder laid out as botocore/data is
 */
export function readSdkFacts(folder: string, version: string, read: string): SdkFacts {
  const clients = new Map(readdirSync(folder).map((name) => [name, readClient(join(folder, name))]));
  const operations = ["apigateway", "apigatewayv2"].flatMap((name) =>
    Object.entries(clients.get(name)?.operations ?? {}),
  );
  return {
    about:
      "What botocore says of recorded calls: which endpoint service has the host of an operation, if several carry its IAM prefix, the HTTP method of API Gateway's operations, and the operations of EC2 that take tags. Written by scripts/refresh-recorded-calls.ts.",
    source: `https://github.com/boto/botocore/tree/${version}/botocore/data`,
    read,
    endpoints: Object.fromEntries(
      [...sharedPrefixes()]
        .map(([prefix, services]) => [prefix, endpointsOf(services, clients)] as const)
        .filter(([, services]) => Object.keys(services).length > 0)
        .sort(),
    ),
    apiGateway: methodsOf(operations),
    ec2Tagging: Object.entries(clients.get("ec2")?.operations ?? {})
      .flatMap(([name, { takesTags }]) => (takesTags ? [name] : []))
      .sort(),
  };
}

/** Both versions of API Gateway have one event source: names that they share with different methods are left out. */
function methodsOf(operations: readonly (readonly [string, Operation])[]): Readonly<Record<string, string>> {
  const contradicts = ([name, { method }]: readonly [string, Operation]) => {
    return operations.some(([other, operation]) => other === name && operation.method !== method);
  };
  const known = operations.filter((operation) => !contradicts(operation));
  return Object.fromEntries(known.map(([name, { method }]) => [name, method] as const).sort());
}

/** The prefixes that several services carry, but for FIPS twins. */
function sharedPrefixes(): ReadonlyMap<string, readonly EndpointService[]> {
  const plain = allServices().filter(({ fips }) => !fips);
  const prefixes = new Set(plain.flatMap(({ iamPrefixes }) => (iamPrefixes === "unknown" ? [] : iamPrefixes)));
  const carriers = [...prefixes].map(
    (prefix) => [prefix, plain.filter(({ iamPrefixes }) => iamPrefixes.includes(prefix))] as const,
  );
  return new Map(carriers.filter(([, services]) => services.length > 1));
}

/** The operations of each service: "*" for that with the most of them, which lists only what it shares with others. */
function endpointsOf(
  services: readonly EndpointService[],
  clients: ReadonlyMap<string, Client>,
): Readonly<Record<string, string>> {
  const found = new Map<string, Set<string>>();
  for (const name of new Set(services.flatMap(({ sdkClients }) => sdkClients))) {
    const client = clients.get(name);
    for (const [operation, { hostPrefix }] of Object.entries(client?.operations ?? {})) {
      for (const service of servicesAt(`${hostPrefix}${client?.host}`, services, name)) {
        found.set(service, (found.get(service) ?? new Set()).add(operation));
      }
    }
  }
  const most = Math.max(...[...found.values()].map(({ size }) => size));
  return Object.fromEntries(
    [...found].sort().map(([service, operations]) => {
      const others = [...found].filter(([other]) => other !== service).map(([, theirs]) => theirs);
      const shared = [...operations].filter((operation) => others.some((theirs) => theirs.has(operation))).sort();
      const listed = operations.size === most ? ["*", ...shared] : [...operations].sort();
      return [service, listed.join(" ")];
    }),
  );
}

function servicesAt(host: string, services: readonly EndpointService[], client: string): readonly string[] {
  const service = serviceOfHost(host, REGION);
  if (service !== undefined && services.some(({ name }) => name === service)) return [service];
  return services.filter(({ sdkClients }) => sdkClients.includes(client)).map(({ name }) => name);
}

function readClient(folder: string): Client {
  const version = join(folder, readdirSync(folder).sort().at(-1) ?? "");
  const model = readJson(join(version, "service-2.json"));
  const operations = memberOf(model, "operations");
  const asked = { Region: REGION, UseFIPS: false, UseDualStack: false };
  return {
    host: hostOf(readJson(join(version, "endpoint-rule-set-1.json")), asked),
    operations: Object.fromEntries(
      Object.entries(isObject(operations) ? operations : {}).map(([name, operation]) => [
        name,
        {
          method: String(memberOf(memberOf(operation, "http"), "method") ?? "POST"),
          hostPrefix: String(memberOf(memberOf(operation, "endpoint"), "hostPrefix") ?? ""),
          takesTags: takesTags(model, operation),
        },
      ]),
    ),
  };
}

function takesTags(model: unknown, operation: unknown): boolean {
  const shape = memberOf(memberOf(operation, "input"), "shape");
  const members = memberOf(memberOf(memberOf(model, "shapes"), String(shape)), "members");
  return memberOf(members, "TagSpecifications") !== undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

if (require.main === module) {
  const { values } = parseArgs({ options: { botocore: { type: "string" }, "botocore-version": { type: "string" } } });
  const { botocore, "botocore-version": version } = values;
  if (botocore === undefined || version === undefined)
    throw new Error("Name --botocore <folder> and --botocore-version");
  const facts = readSdkFacts(botocore, version, new Date().toISOString().slice(0, 10));
  writeFileSync(TARGET, `${JSON.stringify(facts, null, 2)}\n`);
}

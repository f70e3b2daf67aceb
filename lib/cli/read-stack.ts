import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { COSTED_TYPES, type CostedEndpoint } from "../cost/cost-input";

/** The endpoints of a synthesized stack. */
export interface StackEndpoints {
  /** The endpoints, with the number of their subnets where those are literal. */
  readonly endpoints: readonly CostedEndpoint[];
  /** The region of the provider, if it is literal or the default of a variable. */
  readonly region: string | undefined;
  /** Addresses of endpoints whose services only Terraform will know. */
  readonly unread: readonly string[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON file of a synthesized stack: the path itself, or `cdk.tf.json` in that folder; undefined where there is none. */
export function findStackFile(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const file = statSync(path).isDirectory() ? join(path, "cdk.tf.json") : path;
  return existsSync(file) ? file : undefined;
}

/** Reads the endpoints of a stack from its JSON. @throws SyntaxError where the file is no JSON */
export function readStack(file: string): StackEndpoints {
  const stack: unknown = JSON.parse(readFileSync(file, "utf8"));
  const blocks = Object.entries(member(stack, "resource", "aws_vpc_endpoint"));
  const found = blocks.map(([label, block]) => ({ label, endpoints: endpointsOf(block, stack) }));
  return {
    endpoints: found.flatMap(({ endpoints }) => endpoints ?? []),
    region: regionOf(stack),
    unread: found.filter(({ endpoints }) => !endpoints).map(({ label }) => `aws_vpc_endpoint.${label}`),
  };
}

/** The endpoints of one resource; undefined where only Terraform knows them. */
function endpointsOf(block: unknown, stack: unknown): readonly CostedEndpoint[] | undefined {
  if (!isObject(block)) return undefined;
  if (block["for_each"] === undefined) return single(block);
  // for_each as lib/terraform/endpoints.ts writes it: the rows of one type out of the local with all rows.
  const form = /for name, service in local\.([\w-]+) : .* if service\.vpc_endpoint_type == "(\w+)"/;
  const [, local = "", type] = form.exec(String(block["for_each"])) ?? [];
  const rows = Object.entries(member(stack, "locals", local));
  const mine = rows.filter(([, row]) => isObject(row) && row["vpc_endpoint_type"] === type);
  if (mine.length === 0) return undefined;
  return mine.flatMap(([name, row]) => endpoint(name, type, subnetsOf(row) ?? subnetsOf(block)));
}

function single(block: JsonObject): readonly CostedEndpoint[] | undefined {
  const serviceName = block["service_name"];
  if (typeof serviceName !== "string" || serviceName.endsWith("}")) return undefined;
  const name = /^(?:[a-z.]+?)\.(?:\$\{[^}]+\}|[a-z]{2,4}(?:-[a-z]+)+-\d+)\.(.+)$/.exec(serviceName)?.[1];
  return endpoint(name ?? serviceName, block["vpc_endpoint_type"] ?? "Gateway", subnetsOf(block));
}

function endpoint(name: string, given: unknown, azCount: number | undefined): readonly CostedEndpoint[] {
  const type = COSTED_TYPES.find((candidate) => candidate === given);
  return type ? [{ name, type, ...(azCount !== undefined && type !== "Gateway" && { azCount }) }] : [];
}

/** How many subnets are listed one by one; undefined for an expression, whose length only Terraform knows. */
function subnetsOf(row: unknown): number | undefined {
  const subnets = isObject(row) ? row["subnet_ids"] : undefined;
  return Array.isArray(subnets) && subnets.length > 0 ? subnets.length : undefined;
}

function regionOf(stack: unknown): string | undefined {
  const providers: unknown = member(stack, "provider")["aws"];
  const first: unknown = Array.isArray(providers) ? providers[0] : providers;
  const region = isObject(first) ? first["region"] : undefined;
  if (typeof region !== "string") return undefined;
  const variable = /^\$\{var\.([\w-]+)\}$/.exec(region)?.[1];
  const known = variable === undefined ? region : member(stack, "variable", variable)["default"];
  return typeof known === "string" && !known.includes("${") ? known : undefined;
}

function member(value: unknown, ...path: readonly string[]): JsonObject {
  const found = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : {};
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

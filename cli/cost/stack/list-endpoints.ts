import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { COSTED_TYPES, type CostedEndpoint } from "../../lib/cost/cost-input";
import type { SharedCostInput } from "../../lib/cost/shared-cost-input";
import { isObject, type JsonObject, literalOf, member } from "./stack-json";
import { regionOf } from "./stack-region";
import { zonesOf } from "./stack-zones";

/** An endpoint of a synthesized stack. */
export interface StackEndpoint extends CostedEndpoint {
  /** The construct or resource that it belongs to, which tells it from others of the same name. */
  readonly owner: string;
  /** The region in which it is billed, where the stack tells it. */
  readonly region: string | undefined;
  /** Whether Terraform may leave subnets out, so that `azCount` is the most that it may be. */
  readonly isAtMost: boolean;
}

/** The endpoints of a synthesized stack. */
export interface StackEndpoints {
  /** The endpoints, with the number of their subnets where those are literal. */
  readonly endpoints: readonly StackEndpoint[];
  /** Addresses of endpoints whose services only Terraform will know. */
  readonly unread: readonly string[];
  /** How a hub in the stack shares its endpoints. */
  readonly sharing: StackSharing;
}

/** How a hub shares its endpoints; empty where there is none. */
export type StackSharing = Pick<SharedCostInput, "dns" | "hostedZones">;

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
  const found = blocks.map(([label, block]) => ({ label, endpoints: endpointsOf(label, block, stack) }));
  return {
    endpoints: found.flatMap(({ endpoints }) => endpoints ?? []),
    unread: found.filter(({ endpoints }) => !endpoints).map(({ label }) => `aws_vpc_endpoint.${label}`),
    sharing: sharingOf(stack),
  };
}

/** As lib/terraform/hosted-zones.ts and profile.ts write it. */
function sharingOf(stack: unknown): StackSharing {
  if (Object.keys(member(stack, "resource", "aws_route53profiles_profile")).length > 0) {
    return { dns: "profile" };
  }
  const zones = Object.values(member(stack, "resource", "aws_route53_zone")).flatMap((zone) => {
    const local = /^\$\{local\.([\w-]+)\}$/.exec(isObject(zone) ? String(zone["for_each"]) : "")?.[1];
    return Object.keys(member(stack, "locals", local ?? ""));
  });
  return zones.length > 0 ? { hostedZones: zones.length } : {};
}

/** The endpoints of one resource; undefined where only Terraform knows them. */
function endpointsOf(label: string, block: unknown, stack: unknown): readonly StackEndpoint[] | undefined {
  if (!isObject(block)) return undefined;
  const path = member(block, "//", "metadata")["path"];
  const ids = typeof path === "string" ? path.split("/").slice(1) : [];
  if (block["for_each"] === undefined) return single(ids.join("/") || label, block, stack);
  // for_each as lib/terraform/endpoints.ts writes it: the rows of one type out of the local with all rows.
  const form = /for name, service in local\.([\w-]+) : .* if service\.vpc_endpoint_type == "(\w+)"/;
  const [, local = "", type] = form.exec(String(block["for_each"])) ?? [];
  const rows = Object.entries(member(stack, "locals", local));
  const mine = rows.filter(([, row]) => isObject(row) && row["vpc_endpoint_type"] === type);
  if (mine.length === 0) return undefined;
  const owner = ids.slice(0, -1).join("/") || label;
  return mine.flatMap(([name, row]) =>
    isObject(row) ? endpoint({ owner, name, type, block, row, stack }) : [],
  );
}

function single(owner: string, block: JsonObject, stack: unknown): readonly StackEndpoint[] | undefined {
  const serviceName = block["service_name"];
  if (typeof serviceName !== "string" || serviceName.endsWith("}")) return undefined;
  const name = /^(?:[a-z.]+?)\.(?:\$\{[^}]+\}|[a-z]{2,4}(?:-[a-z]+)+-\d+)\.(.+)$/.exec(serviceName)?.[1];
  const type = block["vpc_endpoint_type"] ?? "Gateway";
  return endpoint({ owner, name: name ?? serviceName, type, block, row: {}, stack });
}

interface Found {
  readonly owner: string;
  readonly name: string;
  readonly type: unknown;
  readonly block: JsonObject;
  readonly row: JsonObject;
  readonly stack: unknown;
}

function endpoint({ owner, name, type: given, block, row, stack }: Found): readonly StackEndpoint[] {
  const type = COSTED_TYPES.find((candidate) => candidate === given);
  if (!type) return [];
  const { azCount, isAtMost } = zonesOf(block, row, stack);
  const fullName = literalOf(row["service_name"] ?? block["service_name"], stack);
  return [
    {
      name,
      type,
      ...(fullName?.includes(".vpce-svc-") && { serviceName: fullName }),
      ...(azCount !== undefined && type !== "Gateway" && { azCount }),
      owner,
      region: regionOf(block, row, stack),
      isAtMost: isAtMost && type === "Interface",
    },
  ];
}

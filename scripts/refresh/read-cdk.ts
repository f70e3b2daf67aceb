import type { FactSource } from "../../lib/services/fact";
import { groupBy } from "../../lib/shapes/group-by";
import type { Statement } from "../catalogue/statement";
import { type Reading, state } from "./reading";

/** One constant of the CDK, such as `static SQS=new InterfaceVpcEndpointAwsService("sqs")`. */
interface Constant {
  readonly constant: string;
  readonly type: "Interface" | "Gateway";
  readonly name: string;
  readonly serviceName: string;
  readonly port: number | undefined;
}

const CONSTANT = /static (\w+)=new (Interface|Gateway)VpcEndpointAwsService\("([^"]+)"([^)]*)\)/g;
const FILE = "aws-ec2/lib/vpc-endpoint.js";

/**
 * What aws-cdk-lib lists: service names and types, names in other partitions, and ports other than its own default.
 *
 * @param text aws-ec2/lib/vpc-endpoint.js of the package
 * @throws if the file has no such list
 */
export function readCdk(text: string, version: string, readAt: string): Reading {
  const constants = [...text.matchAll(CONSTANT)].map(readConstant);
  if (constants.length < 2) throw new Error(`aws-cdk-lib ${version} lists no endpoint services in ${FILE}`);
  const elsewhere = namesElsewhere(text);
  const source = (detail: string): FactSource => ({
    source: `aws-cdk-lib@${version} ${FILE}${detail}`,
    published: null,
    readAt,
    kind: "code",
  });
  const statements = [...groupBy(constants, ({ name }) => name)].flatMap(([name, all]): readonly Statement[] => {
    const from = source(`: ${all.map(({ constant }) => constant).join(", ")}`);
    const [first] = all;
    const there = elsewhere.get(name);
    return [
      state(name, "types", [...new Set(all.map(({ type }) => type))].sort(), from),
      ...(first ? [state(name, "serviceName", first.serviceName, from)] : []),
      ...all.slice(0, 1).flatMap(({ port }) => (port === undefined ? [] : [state(name, "ports", [port], source(""))])),
      ...(there && all.some(({ type }) => type === "Interface")
        ? [state(name, "serviceNameIn", there, source(""))]
        : []),
    ];
  });
  return { publisher: "aws-cdk-lib@", statements, isLook: false };
}

function readConstant([, constant = "", type, name = "", rest = ""]: RegExpMatchArray): Constant {
  const [, prefix = ""] = /^,"([^"]*)"/.exec(rest) ?? [];
  const [, port] = /^,"[^"]*",(\d+)/.exec(rest) ?? [];
  const region = rest.includes("global:") ? "" : "{region}.";
  return {
    constant,
    type: type === "Gateway" ? "Gateway" : "Interface",
    name,
    serviceName: `${prefix || "com.amazonaws"}.${region}${name}`,
    port: port === undefined ? undefined : Number(port),
  };
}

/** By name, the full names in the regions for which the CDK has another prefix or a suffix. */
function namesElsewhere(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const lists = listsAfter(text, "getDefaultEndpointPrefix(name,region){if(");
  const suffixed = listsAfter(text, "getDefaultEndpointSuffix(name,region){return");
  const prefixes = new Map(
    [...text.matchAll(/((?:case"[a-z0-9-]+":)+)return"([a-z0-9.-]+)"/g)].flatMap(([, cases = "", prefix = ""]) =>
      [...cases.matchAll(/"([^"]+)"/g)].map(([, region = ""]) => [region, prefix] as const),
    ),
  );
  const all = [...lists].flatMap(([region, names]) => {
    const suffix = (name: string) => (suffixed.get(region)?.includes(name) ? ".cn" : "");
    return names.map((name) => ({ name, region, full: `${prefixes.get(region)}.${region}.${name}${suffix(name)}` }));
  });
  return new Map(
    [...groupBy(all, ({ name }) => name)].map(([name, regions]) => {
      const sorted = regions.map(({ region, full }) => [region, full] as const).toSorted();
      return [name, Object.fromEntries(sorted)];
    }),
  );
}

/** The object of lists that begins after a piece of the code. */
function listsAfter(text: string, start: string): ReadonlyMap<string, readonly string[]> {
  const from = text.indexOf(start);
  const object = from < 0 ? undefined : /^\s*(\{[^}]*\})/.exec(text.slice(from + start.length))?.[1];
  const lists: Readonly<Record<string, readonly string[]>> = JSON.parse(object ?? "{}");
  return new Map(Object.entries(lists));
}

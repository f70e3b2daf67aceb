import type { Arguments } from "./read-synthesized";
import { objectIn } from "./read-synthesized";

/** What is about the resource and not about one endpoint. */
const OF_RESOURCE = ["for_each", "lifecycle", "depends_on", "provider", "dynamic", "//"];

/** The arguments of one endpoint: those of the resource, with the values of its row in their places. */
export function resolveArguments(resource: Arguments, key: string, row: Arguments): Arguments {
  const own = Object.entries(resource)
    .filter(([name]) => !OF_RESOURCE.includes(name))
    .map(([name, value]) => [name, argumentOf(name, value, key, row)] as const);
  const nested = Object.keys(objectIn(resource["dynamic"])).map((name) => [name, row[name]] as const);
  const given = [...own, ...nested].filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given);
}

function argumentOf(name: string, value: unknown, key: string, row: Arguments): unknown {
  if (typeof value !== "string") return withKey(value, key);
  // The expressions around these two choose by the region, and write the document as JSON.
  const isOfRow = value.includes(`each.value.${name}`);
  if (isOfRow && (name === "service_name" || name === "policy")) return row[name];
  const column = /^\$\{each\.value\.(\w+)\}$/.exec(value)?.[1];
  if (column !== undefined) return row[column];
  const tags = /^\$\{merge\(\{(.*)\}, each\.value\.tags\)\}$/.exec(value)?.[1];
  return tags === undefined ? withKey(value, key) : merged(tags, key, row);
}

function withKey(value: unknown, key: string): unknown {
  if (typeof value === "string") return value.replaceAll("${each.key}", key);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withKey(member, key)]));
}

/** The tags of an endpoint that has some of its own; as an expression if the shared ones are more than texts. */
function merged(members: string, key: string, row: Arguments): unknown {
  const json = `{${members.replace(/("(?:[^"\\]|\\.)*") = /g, "$1: ")}}`;
  try {
    return { ...objectIn(withKey(JSON.parse(json), key)), ...objectIn(row["tags"]) };
  } catch {
    return withKey(`\${merge({${members}}, ${JSON.stringify(row["tags"] ?? {})})}`, key);
  }
}

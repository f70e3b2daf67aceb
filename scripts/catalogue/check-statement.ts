import { FACT_KINDS, type FactName } from "../../lib/services/fact";
import { isObject } from "../../lib/shapes/is-object";

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string" && value !== "";
const flag: Check = (value) => typeof value === "boolean";
const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(item) && new Set(value.map(String)).size === value.length;
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const form =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);

const date = form(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const day = form(/^\d{4}-\d{2}-\d{2}$/);
const region = form(/^[a-z]{2,4}(-[a-z]+)+-\d+$/);
const hosts = listOf(form(/^(\*\.)?([a-z0-9{}_-]+\.)+[a-z]+$/));
const isPort = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 65535;

/** What a value must be like, by fact. */
const VALUES: Readonly<Record<FactName, Check>> = {
  title: text,
  types: listOf(oneOf("Interface", "Gateway")),
  serviceName: form(/^[a-z0-9.{}_-]+$/),
  serviceNameIn: (value) => isObject(value) && Object.entries(value).every(([key, name]) => region(key) && text(name)),
  ports: (value) => value === "other" || (Array.isArray(value) && value.length > 0 && value.every(isPortOrRange)),
  policy: flag,
  privateDns: oneOf("supported", "required", "unsupported", "leave-off", "inbound-resolver", "conditional"),
  names: hosts,
  namesIn: (value) => isObject(value) && Object.entries(value).every(([key, list]) => region(key) && hosts(list)),
  dualStackNames: hosts,
  ipv6: flag,
  onlyRegions: listOf(region),
  missingRegions: listOf(region),
  missingZones: listOf(form(/^[a-z]+\d+-az\d+$/)),
  crossRegion: flag,
  signingRegions: listOf(region),
  fipsOf: text,
  iamPrefixes: listOf(text),
  sdkClients: listOf(text),
  retired: (value) => flag(value) || day(value) || date(value),
  note: text,
  seenIn: listOf(region),
};

/** What is wrong with a line of a file of statements; undefined if it is one. */
export function checkStatement(line: unknown): string | undefined {
  if (!isObject(line)) return "no statement";
  const { service, fact, value, kind, source, published, readAt, note = "-", doubt = "-", ...others } = line;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return `unknown member ${unknown}`;
  const known = Object.entries(VALUES).find(([name]) => name === fact);
  if (known === undefined) return `unknown fact ${JSON.stringify(fact)}`;
  if (!known[1](value)) return `${fact} of ${service}: ${JSON.stringify(value)} is not its form`;
  if (!oneOf(...FACT_KINDS)(kind)) return `unknown kind ${JSON.stringify(kind)}`;
  if (![service, source, note, doubt].every(text)) return "service, source, note and doubt are texts";
  const isDated = (published === null || date(published)) && day(readAt);
  return isDated ? undefined : `${JSON.stringify([published, readAt])} are no dates`;
}

function isPortOrRange(value: unknown): boolean {
  if (isPort(value)) return true;
  return isObject(value) && isPort(value["from"]) && isPort(value["to"]) && Number(value["from"]) < Number(value["to"]);
}

import type { EndpointService } from "../../lib/services/endpoint-service";
import type { FactName } from "../../lib/services/fact";
import { writePorts } from "../../lib/services/ports";
import { provenance } from "./provenance";
import type { ServiceFacts } from "./service-facts";

const HEAD = "| endpoint | product | type | ports | private names | policy | IPv6 | regions | IAM prefixes |";

type Sources = ReturnType<typeof provenance>["services"][string];

/** The catalogue as a page: one service a row, and behind each fact the key of its source, which stands below. */
export function catalogueMarkdown(
  catalogue: readonly EndpointService[],
  services: ReadonlyMap<string, ServiceFacts>,
  readAt: string,
): string {
  const { texts, services: sources } = provenance(services);
  const all = Object.values(sources).flat();
  return [
    "# Endpoint services",
    "",
    `The ${catalogue.length} endpoint services of AWS that this library knows. \`?\` means that no source was found, or that`,
    `sources contradict each other; a port \`443?\` is what HTTPS APIs use. Newest reading: ${readAt}. The key behind a fact`,
    "leads to its source and dates; those of the other facts are in [catalogue.json](catalogue.json), and",
    "`npx vpc-endpoints services <name>` prints them.",
    "",
    HEAD,
    HEAD.replaceAll(/[^|]+/g, "---"),
    ...catalogue.map((service) => `| ${cellsOf(service, sources[service.name] ?? []).join(" | ")} |`),
    "",
    "## Sources",
    "",
    ...Object.entries(texts).map(([key, text]) => sourceLine(key, text, all)),
    "",
  ].join("\n");
}

function sourceLine(key: string, text: string, all: Sources): string {
  const dates = all.flatMap(([, source, published, read]) => (source === key ? [datesOf(published, read)] : []));
  const address = text.replaceAll(/(https:\/\/[^\s:]+)/g, "<$1>");
  return `- <a id="${key.slice(1)}"></a>${key.slice(1)}: ${address} (${[...new Set(dates)].sort().join("; ")})`;
}

function datesOf(published: string | null, read: string): string {
  return published === null ? `read ${read}` : `${published}, read ${read}`;
}

/** The catalogue for programs: the facts, and where each comes from. */
export function catalogueJson(
  catalogue: readonly EndpointService[],
  services: ReadonlyMap<string, ServiceFacts>,
  readAt: string,
): string {
  const { texts, services: sources, conflicts } = provenance(services);
  const rows = catalogue.map((service) => {
    const found = (sources[service.name] ?? []).map(([facts, source, published, read, kind]) => {
      return { facts: facts.split(" "), source, published, readAt: read, kind };
    });
    return JSON.stringify({ ...service, sources: found, conflicts: conflicts[service.name] ?? {} });
  });
  const head = `"readAt": ${JSON.stringify(readAt)},\n"sources": ${JSON.stringify(texts, undefined, 1)}`;
  return `{\n${head},\n"services": [\n${rows.join(",\n")}\n]\n}\n`;
}

function cellsOf(service: EndpointService, sources: Sources): readonly string[] {
  const { name, title, types, ports, privateDns, policy, ipv6, iamPrefixes, crossRegion, retired } = service;
  const end = retired === true ? "probably retired" : `until ${retired}`;
  const cell = (text: string, ...facts: readonly FactName[]) => withKeys(text, facts, sources);
  return [
    code([name]),
    cell(title, "title"),
    cell(types.join(", "), "types"),
    cell(portsCell(ports), "ports"),
    cell(privateDns.names === "unknown" ? "?" : code(privateDns.names) || "none", "names", "privateDns"),
    cell(yesOrNo(policy.supported), "policy"),
    cell(yesOrNo(ipv6), "ipv6"),
    [
      cell(regionsCell(service), "onlyRegions", "missingRegions", "signingRegions"),
      cell(crossRegion ? "from other regions too" : "", "crossRegion"),
      cell(retired === false ? "" : end, "retired"),
    ]
      .filter((text) => text !== "")
      .join("; "),
    cell(iamPrefixes === "unknown" ? "?" : code(iamPrefixes), "iamPrefixes"),
  ];
}

/** A cell with a link to the source of the first of some facts that has one. */
function withKeys(text: string, facts: readonly FactName[], sources: Sources): string {
  if (text === "" || text.endsWith("?")) return text;
  const found = facts.flatMap((fact) => sources.filter(([stated]) => stated.split(" ").includes(fact)));
  const [key] = found.map(([, source]) => source.slice(1));
  return key === undefined ? text : `${text} [${key}](#${key})`;
}

function portsCell(ports: EndpointService["ports"]): string {
  if (ports === "other") return "?";
  return ports === "unknown" ? "443?" : writePorts(ports);
}

function regionsCell({ onlyRegions, missingRegions, signingRegions }: EndpointService): string {
  if (onlyRegions) return `only ${onlyRegions.join(", ")}`;
  if (signingRegions) return `global, called in ${signingRegions.join(", ")}`;
  return missingRegions.length > 0 ? `not ${missingRegions.join(", ")}` : "";
}

function yesOrNo(value: boolean | "unknown"): string {
  if (value === "unknown") return "?";
  return value ? "yes" : "no";
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

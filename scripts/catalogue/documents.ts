import type { EndpointService } from "../../lib/services/endpoint-service";
import { writePorts } from "../../lib/services/ports";
import { provenance } from "./provenance";
import type { ServiceFacts } from "./service-facts";

const HEAD = "| endpoint | product | type | ports | private names | policy | IPv6 | regions | IAM prefixes | sources |";

/** The catalogue as a page: one service a row, with the numbers of its sources, which stand below. */
export function catalogueMarkdown(
  catalogue: readonly EndpointService[],
  services: ReadonlyMap<string, ServiceFacts>,
  readAt: string,
): string {
  const { texts, services: sources } = provenance(services);
  const numbers = new Map(Object.keys(texts).map((key, index) => [key, index + 1]));
  const numbersOf = (name: string) => [...new Set((sources[name] ?? []).map(([, key]) => numbers.get(key)))].join(", ");
  return [
    "# Endpoint services",
    "",
    `The ${catalogue.length} endpoint services of AWS that this library knows. \`?\` means that no source was found, or that`,
    `sources contradict each other; a port \`443?\` is what HTTPS APIs use. Newest reading: ${readAt}. The dates of each fact`,
    "are in [catalogue.json](catalogue.json), and `npx vpc-endpoints services <name>` prints them.",
    "",
    HEAD,
    HEAD.replaceAll(/[^|]+/g, "---"),
    ...catalogue.map((service) => `| ${[...cellsOf(service), numbersOf(service.name)].join(" | ")} |`),
    "",
    "## Sources",
    "",
    ...Object.values(texts).map((text, index) => `${index + 1}. ${text.replaceAll(/(https:\/\/[^\s:]+)/g, "<$1>")}`),
    "",
  ].join("\n");
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

function cellsOf(service: EndpointService): readonly string[] {
  const { name, title, types, ports, privateDns, policy, ipv6, iamPrefixes } = service;
  return [
    code([name]),
    title,
    types.join(", "),
    portsCell(ports),
    privateDns.names === "unknown" ? "?" : code(privateDns.names) || "none",
    yesOrNo(policy.supported),
    yesOrNo(ipv6),
    regionsCell(service),
    iamPrefixes === "unknown" ? "?" : code(iamPrefixes),
  ];
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

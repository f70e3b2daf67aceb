import type { EndpointService } from "../../lib/services/endpoint-service";
import { usualPorts, writePorts } from "../../lib/services/ports";
import { catalogueReadAt, provenanceOf } from "../../lib/services/provenance";
import { count } from "../../lib/shapes/text";
import type { Io } from "../io";
import { paragraph } from "../wrap";
import { wrapTable } from "../wrap-table";

const UNKNOWN = "?";
const COLUMNS = ["NAME", "TYPE", "PORTS", "POLICY", "PRIVATE DNS", "AS OF", "PRODUCT"].map((title) => ({
  title,
}));

/** Lines of a table with one service a line, and a legend below it. */
export function servicesTable(services: readonly EndpointService[], io: Io): readonly string[] {
  const legend = `${count(services.length, "service")}; ${UNKNOWN} means unknown. 443? is what HTTPS APIs use. Newest reading ${catalogueReadAt()}; give one name, or --json, to see the sources.`;
  return [...wrapTable(COLUMNS, services.map(rowOf), io), "", ...paragraph(legend, io).map(io.colours.dim)];
}

function rowOf({ name, title, types, ports, policy, privateDns }: EndpointService): readonly string[] {
  const { sources } = provenanceOf(name);
  const dates = [sources.policy, sources.privateDns].flatMap((found) =>
    found ? [found.published ?? found.readAt] : [],
  );
  return [
    name,
    types.join(", "),
    writeKnownPorts(ports),
    policySupport(policy),
    privateDns.support === "default" ? UNKNOWN : privateDns.support,
    dates.sort().at(-1) ?? UNKNOWN,
    title,
  ];
}

/** 443 with a question mark if it is only what HTTPS APIs use. */
function writeKnownPorts(ports: EndpointService["ports"]): string {
  const usual = usualPorts(ports);
  if (usual === "unknown") return UNKNOWN;
  return ports === "unknown" ? `${writePorts(usual)}${UNKNOWN}` : writePorts(usual);
}

function policySupport({ supported, confidence }: EndpointService["policy"]): string {
  if (supported === "unknown") return UNKNOWN;
  const word = supported ? "yes" : "no";
  return confidence === "high" ? word : `${word} (${confidence})`;
}

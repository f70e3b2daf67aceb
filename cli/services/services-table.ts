import { catalogueReadAt } from "../../lib/services/catalogue";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { count } from "../../lib/shapes/text";
import { fitTable } from "../fit-table";
import type { Io } from "../io";

const UNKNOWN = "?";
const COLUMNS = ["NAME", "TYPE", "PORTS", "POLICY", "PRIVATE DNS", "AS OF", "PRODUCT"].map((title) => ({
  title,
}));

/** Lines of a table with one service a line, and a legend below it. */
export function servicesTable(services: readonly EndpointService[], io: Io): readonly string[] {
  const legend = `${count(services.length, "service")}; ${UNKNOWN} means unknown. Facts read on ${catalogueReadAt()}; --json prints their sources.`;
  return [...fitTable(COLUMNS, services.map(rowOf), io), "", io.colours.dim(legend)];
}

function rowOf({ name, title, types, ports, policy, privateDns }: EndpointService): readonly string[] {
  const isDnsKnown = privateDns.support !== "default";
  const dates = [...(policy.supported === "unknown" ? [] : [policy.asOf]), ...(isDnsKnown ? [privateDns.asOf] : [])];
  return [
    name,
    types.join(", "),
    ports === "unknown" ? UNKNOWN : ports.join(", "),
    policySupport(policy),
    isDnsKnown ? privateDns.support : UNKNOWN,
    dates.sort().at(-1) ?? UNKNOWN,
    title,
  ];
}

function policySupport({ supported, confidence }: EndpointService["policy"]): string {
  if (supported === "unknown") return UNKNOWN;
  const word = supported ? "yes" : "no";
  return confidence === "high" ? word : `${word} (${confidence})`;
}

import type { EndpointService } from "../services/endpoint-service";
import { usualPorts } from "../services/ports";
import { privateDnsByDefault } from "../services/private-dns";
import type { Path } from "../shapes/problem";

/** The options of one service in one set. */
export interface ServiceSource {
  /** Where the options are. */
  readonly path: Path;
  readonly options: Readonly<Record<string, unknown>>;
  /** What AWS says about the service; undefined for a name outside the catalogue. */
  readonly facts: EndpointService | undefined;
}

/** The value of an option in a set, given or by default; undefined if it has none. */
export function effectiveOption(
  { options, facts }: ServiceSource,
  name: "types" | "ports" | "privateDnsEnabled",
): unknown {
  const given = options[name];
  if (given !== undefined || facts === undefined) return given;
  const types = options["types"] ?? facts.types.slice(0, 1);
  if (name === "types") return types;
  // A gateway has neither ports nor private DNS of its own.
  if (Array.isArray(types) && !types.includes("Interface")) return undefined;
  if (name === "privateDnsEnabled") return privateDnsByDefault(facts.privateDns);
  const ports = usualPorts(facts.ports);
  return ports === "unknown" ? undefined : ports;
}

import { privateDnsByDefault } from "../plan/dns";
import type { EndpointService } from "../services/endpoint-service";

/** The options of one service in one set, and where they stand. */
export interface Source {
  readonly path: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** What AWS says about the service; nothing for a name that the catalogue lacks. */
  readonly facts: EndpointService | undefined;
}

/** The value that an option has for a set, whether the set gives it or relies on the default; undefined where it has none. */
export function effective(
  { options, facts }: Source,
  name: "types" | "ports" | "privateDnsEnabled",
): unknown {
  const given = options[name];
  if (given !== undefined || facts === undefined) return given;
  const types = options["types"] ?? facts.types.slice(0, 1);
  if (name === "types") return types;
  // A gateway has neither ports nor private DNS of its own.
  if (Array.isArray(types) && !types.includes("Interface")) return undefined;
  if (name === "privateDnsEnabled") return privateDnsByDefault(facts.privateDns);
  return facts.ports === "unknown" ? undefined : facts.ports;
}

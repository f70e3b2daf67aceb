import type { EndpointService, Port } from "./endpoint-service";

/** The ports of a service, or 443 if no source names them: an HTTPS API listens there. */
export function usualPorts(ports: EndpointService["ports"]): readonly Port[] | "unknown" {
  if (ports === "other") return "unknown";
  return ports === "unknown" ? [443] : ports;
}

/** Ports as people write them: `443, 1024-1064`. */
export function writePorts(ports: readonly Port[]): string {
  return ports.map((port) => (typeof port === "number" ? String(port) : `${port.from}-${port.to}`)).join(", ");
}

import type { EndpointService } from "../../../lib/services/endpoint-service";
import { usualPorts } from "../../../lib/services/ports";
import { rejectArgument } from "../../reject-argument";
import type { Protocol } from "../probe/contact";

/** A port to connect to. */
export interface PlannedPort {
  readonly port: number;
  /** What the service uses there. */
  readonly protocol: Protocol;
  /** Whether it is a guess: 443, because nothing says on which port the service listens. */
  readonly assumed: boolean;
}

/** A port that the user gives for a service, instead of those of the catalogue. */
export interface PortOverride {
  /** Key of the service in the outputs. */
  readonly service: string;
  readonly port: number;
  /** The protocol; undefined for the usual one of the port. */
  readonly protocol: Protocol | undefined;
}

const PROTOCOLS = ["tcp", "smtp", "tls", "https"] as const satisfies readonly Protocol[];

// SMTP begins without TLS on 25, 587 and 2587, and with a TLS handshake on 465 and 2465. Cassandra uses 9142.
// https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html
const BY_PORT: Readonly<Record<number, Protocol>> = {
  25: "smtp",
  443: "https",
  465: "tls",
  587: "smtp",
  2465: "tls",
  2587: "smtp",
  9142: "tls",
};

/** Reads `sqs=8443` or `mydb=5432/tcp`, and adds it to the ports of the same option before it. */
export function readPorts(text: string, before: readonly PortOverride[] = []): readonly PortOverride[] {
  const [, service, digits, word] = /^([^=\s]+)=(\d{1,5})(?:\/([a-z]+))?$/.exec(text) ?? [];
  const port = Number(digits);
  const protocol = PROTOCOLS.find((known) => known === word);
  if (service !== undefined && port >= 1 && port <= 65535 && word === protocol) {
    return [...before, { service, port, protocol }];
  }
  return rejectArgument(
    'Expected a service and a port such as "sqs=8443" or "mydb=5432/tcp", with tcp, smtp, tls or https',
  );
}

/**
 * Decides which ports of a service to connect to: those of the user, otherwise those of the catalogue, otherwise 443 if
 * the catalogue does not have the service. None if the catalogue has the service but not its ports.
 */
export function planPorts(
  overrides: readonly PortOverride[],
  facts: EndpointService | undefined,
): readonly PlannedPort[] {
  const ports = facts === undefined ? [] : usualPorts(facts.ports);
  // Nothing says that a service listens on every port of a range.
  const known = ports === "unknown" ? [] : ports.filter((port) => typeof port === "number");
  if (overrides.length > 0) {
    const fallback = known.length > 0 && known.every((port) => port === 443) ? "https" : "tcp";
    return overrides.map(({ port, protocol = BY_PORT[port] ?? fallback }) => ({
      port,
      protocol,
      assumed: false,
    }));
  }
  if (facts === undefined) return [{ port: 443, protocol: "https", assumed: true }];
  return known.map((port) => ({ port, protocol: BY_PORT[port] ?? "tcp", assumed: false }));
}

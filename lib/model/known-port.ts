import type { Port, PortRange } from "../services/endpoint-service";
import { isUnresolved, type Known } from "../shapes/unresolved";

/** A range of ports, of which only Terraform may know the ends. */
export interface KnownRange {
  readonly from: Known<number>;
  readonly to: Known<number>;
}

/** A port or a range, as it is read. */
export type KnownPort = Known<number> | KnownRange;

/** The ends of a range; both are the port if it is one. */
export function rangeOf(port: Port): PortRange;
export function rangeOf(port: KnownPort): KnownRange;
export function rangeOf(port: KnownPort): KnownRange {
  return typeof port === "number" || isUnresolved(port) ? { from: port, to: port } : port;
}

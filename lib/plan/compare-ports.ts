import { type KnownPort, rangeOf } from "../model/known-port";
import type { Port } from "../services/endpoint-service";

/** Whether both ends of a port or a range are known at synth. */
export function isLiteral(port: KnownPort): port is Port {
  return Object.values(rangeOf(port)).every((end) => typeof end === "number");
}

/** Orders ports and ranges by their lower, then by their higher end; a range of one port equals that port. */
export function comparePorts(one: Port, other: Port): number {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.from - b.from || a.to - b.to;
}

/** A port or a range as a text that no other has. */
export function writePort(port: KnownPort): string {
  const { from, to } = rangeOf(port);
  return `${from}-${to}`;
}

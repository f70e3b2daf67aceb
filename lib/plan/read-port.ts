import type { KnownPort, KnownRange } from "../model/known-port";
import { isObject } from "../shapes/is-object";
import { record } from "../shapes/read-object";
import { integer, type Reader, refuse } from "../shapes/reader";
import { reversedRange } from "../shapes/rules/reversed-range";
import { wrongType } from "../shapes/rules/wrong-type";
import { isUnresolved } from "../shapes/unresolved";

const [LEAST, MOST] = [1, 65535];
const number = integer(LEAST, MOST);
const range = record<KnownRange>(
  { from: number, to: number },
  { from: "the lowest port of the range", to: "the highest port of the range" },
);

/** Reads a TCP port, or a range of them. */
export const port: Reader<KnownPort> = (value, path, problems) => {
  if (isObject(value)) {
    const { from, to } = range(value, path, problems);
    if (from === undefined || to === undefined) return refuse(problems, []);
    const isReversed = typeof from === "number" && typeof to === "number" && from > to;
    return isReversed ? refuse(problems, reversedRange.check(path, from, to)) : { from, to };
  }
  const isPort = Number.isInteger(value) && Number(value) >= LEAST && Number(value) <= MOST;
  if (isUnresolved(value) || isPort) return number(value, path, problems);
  const expected = `a port from ${LEAST} to ${MOST}, or a range such as { from: 1024, to: 1064 }`;
  return refuse(problems, wrongType.check(path, value, expected));
};

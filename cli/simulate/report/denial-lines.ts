import type { Io } from "../../io";
import { printable } from "../../printable";
import { paragraph } from "../../wrap";
import type { ExplainedDenial } from "../denials/explained-denial";
import { showCalls, showSpan } from "./show-calls";

const MOST = 20;

/** Calls that endpoints have denied in reality, each as a few lines: what, by which endpoint, why, and what to add. */
export function denialLines(denials: readonly ExplainedDenial[], io: Io): readonly string[] {
  const others = denials.length - MOST;
  const rest = others > 0 ? paragraph(`and ${others} more, which --json and --html list`, io, "  ") : [];
  return [...denials.slice(0, MOST).flatMap((denial) => linesOf(denial, io)), ...rest];
}

function linesOf(denial: ExplainedDenial, io: Io): readonly string[] {
  const { add } = denial;
  return [
    ...paragraph(headOf(denial), io).map(io.colours.bold),
    ...paragraph(denial.explanation, io, "  "),
    ...(add === null ? [] : add.split("\n").map((line) => `    ${printable(line)}`)),
  ];
}

/** What was denied, and by which endpoint. */
export function headOf({
  calls,
  action,
  resource,
  principal,
  endpointId,
  service,
  address,
  ...span
}: ExplainedDenial): string {
  const what = `${showCalls(calls)}: ${action} on ${resource ?? "a resource that is not recorded"} by ${principal}`;
  const where = [endpointId, service, address].filter((text) => text !== null).join(", ");
  return `${what}, denied by ${where}, ${showSpan(span)}`;
}

import { printable } from "../printable";
import { wrap } from "../wrap";
import { writeKey } from "../write-typescript";

/** A line of a map of services. */
export interface ServiceLine {
  readonly name: string;
  /** Why the service is in the map; becomes a comment. */
  readonly reason: string;
  /**
   * The options of the service, as TypeScript.
   *
   * @default "{}"
   */
  readonly options?: string;
  /**
   * Whether the line is code; a line for a service that only some cases need is commented out.
   *
   * @default true
   */
  readonly active?: boolean;
}

/** A comment beside code is never narrower. */
const LEAST_ROOM = 28;

/**
 * A map of services as TypeScript, ready to paste, with the reasons as comments in one column.
 *
 * @param width where the comments break
 */
export function writeServiceMap(lines: readonly ServiceLine[], width = Number.POSITIVE_INFINITY): string {
  const written = lines.map(({ name, reason, options = "{}", active = true }) => {
    return { entry: `  ${active ? "" : "// "}${writeKey(name)}: ${options},`, reason };
  });
  const column = Math.max(0, ...written.map(({ entry }) => entry.length));
  const room = Math.max(LEAST_ROOM, width - column - " // ".length);
  const body = written.flatMap(({ entry, reason }) => {
    return wrap(printable(reason), room).map(
      (text, index) => `${(index === 0 ? entry : "").padEnd(column)} // ${text}`,
    );
  });
  return ["services: {", ...body, "},"].join("\n");
}

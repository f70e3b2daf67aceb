import { writeKey } from "../write-typescript";

/** A line of a map of services. */
export interface ServiceLine {
  readonly name: string;
  /** Why the service is in the map; becomes a comment. */
  readonly reason: string;
  /**
   * Whether the line is code; a line for a service that only some cases need is commented out.
   *
   * @default true
   */
  readonly active?: boolean;
}

/** A map of services as TypeScript, ready to paste, with the reasons as comments in one column. */
export function writeServiceMap(lines: readonly ServiceLine[]): string {
  const written = lines.map(({ name, reason, active = true }) => {
    return { entry: `  ${active ? "" : "// "}${writeKey(name)}: {},`, reason };
  });
  const width = Math.max(0, ...written.map(({ entry }) => entry.length));
  const body = written.map(({ entry, reason }) => `${entry.padEnd(width)} // ${reason}`);
  return ["services: {", ...body, "},"].join("\n");
}

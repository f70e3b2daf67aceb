import { keyOf } from "../typescript-value";

/** A line of a map of services, as it is pasted into a program. */
export interface MapLine {
  /** The service. */
  readonly name: string;
  /** Why it is there; it becomes a comment. */
  readonly reason: string;
  /**
   * Whether the line is commented out, for a service that is needed in some cases.
   *
   * @default true
   */
  readonly active?: boolean;
}

/** A map of services as TypeScript, with the reasons as comments in one column. */
export function mapText(lines: readonly MapLine[]): string {
  const written = lines.map(({ name, reason, active = true }) => {
    return { entry: `  ${active ? "" : "// "}${keyOf(name)}: {},`, reason };
  });
  const width = Math.max(0, ...written.map(({ entry }) => entry.length));
  const body = written.map(({ entry, reason }) => `${entry.padEnd(width)} // ${reason}`);
  return ["services: {", ...body, "},"].join("\n");
}

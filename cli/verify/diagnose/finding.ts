import type { Cause } from "./causes";
import type { FindingCode } from "./finding-codes";
import type { Places } from "./words";

/**
 * How serious a finding is: a problem makes the check fail, and a warning does not. A note explains what looks like a
 * fault but is not one.
 */
export type Severity = "problem" | "warning" | "note";

/** What was seen, and what it means. */
export interface Diagnosis {
  readonly severity: Severity;
  /** What was seen. */
  readonly code: FindingCode;
  /** What has likely caused it. */
  readonly cause: Cause;
  /**
   * A code or fact that is part of what was seen.
   *
   * @default - there is none
   */
  readonly detail?: string;
}

/** Something that was seen in one place. */
export interface Sighting extends Diagnosis {
  /**
   * The name that was resolved.
   *
   * @default - the sighting is about the service as a whole
   */
  readonly name?: string;
  /**
   * The address.
   *
   * @default - the sighting is not about one address
   */
  readonly address?: string;
  /**
   * The port.
   *
   * @default - the sighting is not about one port
   */
  readonly port?: number;
}

/** Something that was seen of a service, with all places where it was seen. */
export interface Finding extends Omit<Diagnosis, "detail">, Places {
  /** What was seen, in a sentence. */
  readonly message: string;
  /** The likely cause in a sentence; empty for a note. */
  readonly likelyCause: string;
  /** What to do, in a sentence; empty for a note. */
  readonly remedy: string;
}

/** A problem. */
export function problem(code: FindingCode, cause: Cause, detail?: string): Diagnosis {
  return { severity: "problem", code, cause, ...(detail !== undefined && { detail }) };
}

/** A warning. */
export function warning(code: FindingCode, cause: Cause, detail?: string): Diagnosis {
  return { ...problem(code, cause, detail), severity: "warning" };
}

/** A note. */
export function note(code: FindingCode): Diagnosis {
  return { severity: "note", code, cause: "none" };
}

/** Groups sightings that differ only in their places, in the order of the first of each group. */
export function groupAlike(sightings: readonly Sighting[]): readonly (readonly Sighting[])[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const { severity, code, cause, detail } = sighting;
    const key = JSON.stringify([severity, code, cause, detail]);
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return [...groups.values()];
}

import type { Command } from "commander";
import { show } from "../../lib/shapes/text";
import type { Streams } from "../io";
import { progressOn } from "../progress";
import { exitWithUsageError } from "../usage-error";
import { paragraph } from "../wrap";

/** Gets what happens while a trail is read. */
export interface TrailReport {
  /** A file that is left out, or of which a part is, and why. */
  readonly broken: (file: string, reason: string) => void;
  /** How many bytes of how many were read; of standard input the number is not known, and counts as 0. */
  readonly progress: (bytes: number, total: number) => void;
  /** Nothing could be read at all. It may throw. */
  readonly nothing: (message: string) => void;
}

const GIGABYTE = 1_000_000_000;
const MEGABYTE = 1_000_000;

/**
 * Reports to a person: broken files on standard error, progress if that is a terminal, and if nothing could be read it
 * ends the command with exit code 2. `end` removes the progress.
 */
export function trailReport(command: Command, io: Streams): TrailReport & { readonly end: () => void } {
  const progress = progressOn(io);
  return {
    broken: (file, reason) => {
      progress.end();
      const lines = paragraph(`warning: ${show(file)} is not read in full: ${reason}`, { columns: io.errorColumns });
      io.writeError(`${lines.join("\n")}\n`);
    },
    progress: (bytes, total) => progress.show(`Reading the trail: ${amount(bytes, total)}`),
    nothing: (message) => {
      progress.end();
      exitWithUsageError(command, message);
    },
    end: progress.end,
  };
}

function amount(bytes: number, total: number): string {
  if (bytes > total) return inUnits(bytes);
  return `${Math.floor((100 * bytes) / total)} % of ${inUnits(total)}`;
}

function inUnits(bytes: number): string {
  return bytes < GIGABYTE ? `${(bytes / MEGABYTE).toFixed(0)} MB` : `${(bytes / GIGABYTE).toFixed(1)} GB`;
}

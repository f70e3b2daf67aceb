import { stripVTControlCharacters } from "node:util";
import pc from "picocolors";

/** The streams of a process, so that a test runs the command line without one. */
export interface Streams {
  /** Writes text to standard output, as it is. */
  readonly write: (text: string) => void;
  /** Writes text to standard error, as it is. */
  readonly writeError: (text: string) => void;
  /** Reads all of standard input, in the encoding that it has. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Whether standard input is a terminal: it then waits for a person to type. */
  readonly isInputTerminal: boolean;
  /** Whether a person watches standard output; progress and colours are for them alone. */
  readonly isTerminal: boolean;
  /** Characters that fit on a line of standard output; unlimited where it is no terminal. */
  readonly columns: number;
  /** Colours for standard output; each returns its text unchanged where colours are off. */
  readonly colours: Colours;
}

/** Everything that a command touches outside itself. */
export interface Io extends Streams {
  /** Makes the exit code 1: a check failed. The command goes on to its end. */
  readonly fail: () => void;
}

/** Styles of text on a terminal. */
export type Colours = ReturnType<typeof pc.createColors>;

/** The streams and settings that decide how output looks. */
export interface Terminal {
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /** Environment variables; `NO_COLOR` and `TERM=dumb` turn colours off. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Colours for a terminal; none for a pipe, and none where `NO_COLOR` is set (https://no-color.org). */
export function coloursFor({ isTTY, env }: Terminal): Colours {
  return pc.createColors(isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb");
}

/** Characters that a text takes on a terminal, where colour codes take none. */
export function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}

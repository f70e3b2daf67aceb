import pc from "picocolors";
import { printable } from "./printable";

/** The streams of a process, so that a test can run the command line without one. */
export interface Streams {
  /** Writes text to standard output. */
  readonly write: (text: string) => void;
  /** Writes text to standard error. */
  readonly writeError: (text: string) => void;
  /** Reads all of standard input, in whatever encoding it has. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Whether standard input is a terminal, so that it waits for a person to type. */
  readonly isInputTerminal: boolean;
  /** Whether standard output is a terminal: only a person at a terminal gets progress and colours. */
  readonly isTerminal: boolean;
  /** Characters that fit on a line of standard output; infinite if it is not a terminal. */
  readonly columns: number;
  /** Colours for standard output; each function returns its text unchanged if colours are off. */
  readonly colours: Colours;
}

/** Everything outside itself that a command uses. */
export interface Io extends Streams {
  /** Makes the exit code 1, because a check failed. The command still runs to its end. */
  readonly fail: () => void;
}

/** Styles of text on a terminal. */
export type Colours = ReturnType<typeof pc.createColors>;

/** Colours for a terminal; none for a pipe, with `NO_COLOR` (https://no-color.org) or with `TERM=dumb`. */
export function coloursFor({ isTTY, env }: { readonly isTTY: boolean; readonly env: NodeJS.ProcessEnv }): Colours {
  return pc.createColors(isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb");
}

/** Writes a value as JSON that people can read too. */
export function writeJson(value: unknown, { write }: Pick<Streams, "write">): void {
  write(`${JSON.stringify(value, null, 2).split("\n").map(printable).join("\n")}\n`);
}

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
  /** Characters that fit on a line of standard output; infinite if it is not a terminal. */
  readonly columns: number;
  /** The same for standard error; only a person at a terminal gets progress. */
  readonly errorColumns: number;
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

/**
 * Colours for a terminal that is not `TERM=dumb`. `NO_COLOR` switches them off (https://no-color.org), and otherwise
 * `FORCE_COLOR` on, for a pipe too (https://force-color.org); Node.js has the values that switch them off
 * (https://nodejs.org/docs/latest-v20.x/api/tty.html#writestreamgetcolordepthenv).
 */
export function coloursFor({ isTTY, env }: { readonly isTTY: boolean; readonly env: NodeJS.ProcessEnv }): Colours {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const isForced = FORCE_COLOR ? !["0", "false"].includes(FORCE_COLOR) : undefined;
  return pc.createColors(!NO_COLOR && (isForced ?? (isTTY && TERM !== "dumb")));
}

/** Writes a value as JSON that people can read too. */
export function writeJson(value: unknown, { write }: Pick<Streams, "write">): void {
  // Plain characters are most of a text, and are not looked at again.
  write(`${JSON.stringify(value, null, 2).replace(/[^\n -~]+/g, printable)}\n`);
}

import type { Streams } from "./io";

// Carriage return, then the ECMA-48 control that erases to the end of the line.
const CLEAR_LINE = "\r\u001b[K";

const QUIET_MS = 1000;
const PAUSE_MS = 100;

/** Shows a person at a terminal how far a command is, from its second second on. */
export function progressOn({ errorColumns, writeError }: Pick<Streams, "errorColumns" | "writeError">) {
  const start = performance.now();
  let shownAt: number | undefined;
  return {
    /** Shows a text in the place of the one before. */
    show: (text: string): void => {
      const now = performance.now();
      const isDue = now - start > QUIET_MS && now - (shownAt ?? 0) > PAUSE_MS;
      if (errorColumns === Number.POSITIVE_INFINITY || !isDue) return;
      shownAt = now;
      writeError(`${CLEAR_LINE}${text}`);
    },
    /** Removes the text. */
    end: (): void => {
      if (shownAt !== undefined) writeError(CLEAR_LINE);
    },
  };
}

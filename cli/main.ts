import { errorCode } from "./error-code";
import { coloursFor, type Streams } from "./io";
import { printable } from "./printable";
import { run } from "./run";

const { stdout, stderr, stdin, env, argv } = process;

/** The streams of this process. */
const streams: Streams = {
  write: (chunk) => void stdout.write(chunk),
  writeError: (chunk) => void stderr.write(chunk),
  readInput: async () => Buffer.concat(await stdin.toArray()),
  isInputTerminal: stdin.isTTY === true,
  columns: columnsOf(stdout),
  errorColumns: columnsOf(stderr),
  colours: coloursFor({ isTTY: stdout.isTTY === true, env }),
};

// A reader such as `head` closes the pipe once it has enough: that is not an error. A full disk is.
stdout.on("error", (error) => {
  if (errorCode(error) === "EPIPE") return;
  process.exitCode = 1;
  stderr.write(`error: Cannot write to standard output: ${error.message}\n`);
});
stderr.on("error", () => undefined);

run(argv.slice(2), streams).then(
  (exitCode) => {
    process.exitCode ||= exitCode;
  },
  (error: unknown) => {
    stderr.write(`error: ${printable(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = 1;
  },
);

/** Characters that fit on a line; a terminal that does not know its width has 80. */
function columnsOf({ isTTY, columns }: NodeJS.WriteStream): number {
  return isTTY ? columns || 80 : Number.POSITIVE_INFINITY;
}

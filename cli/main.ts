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
  isTerminal: stdout.isTTY === true,
  columns: stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY,
  colours: coloursFor({ isTTY: stdout.isTTY === true, env }),
};

// A reader such as `head` closes the pipe once it has enough: that is not an error.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

run(argv.slice(2), streams).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    stderr.write(`error: ${printable(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = 1;
  },
);

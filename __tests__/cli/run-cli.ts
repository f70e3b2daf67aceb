import { coloursFor } from "../../cli/io";
import { run } from "../../cli/run";

/** What a command left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the streams of a run are set up; a pipe without input by default. */
export interface Setup {
  readonly stdin?: string | Uint8Array;
  readonly isInputTerminal?: boolean;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly errorColumns?: number;
}

/** Runs the command line in this process. */
export async function runCli(args: readonly string[], setup: Setup = {}): Promise<Outcome> {
  const { stdin = "", isInputTerminal = false, isTTY = false, env = {}, columns = Number.POSITIVE_INFINITY } = setup;
  const { errorColumns = columns } = setup;
  const written = { stdout: "", stderr: "" };
  const exitCode = await run(args, {
    write: (text) => {
      written.stdout += text;
    },
    writeError: (text) => {
      written.stderr += text;
    },
    readInput: async () => Buffer.from(stdin),
    isInputTerminal,
    columns,
    errorColumns,
    colours: coloursFor({ isTTY, env }),
  });
  return { exitCode, ...written };
}

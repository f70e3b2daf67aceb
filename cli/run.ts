import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { didYouMean, list, show } from "../lib/problems";
import { nearest } from "../lib/services/nearest";
import { addCostCommand } from "./cost/cost";
import { addImportCommand } from "./import/import";
import type { Io, Streams } from "./io";
import { addServicesCommand } from "./services/services";
import { addVerifyCommand } from "./verify/verify-command";

/** Adds a command to the program; a command writes through `io` alone. */
export type AddCommand = (program: Command, io: Io) => void;

const COMMANDS: readonly AddCommand[] = [
  addServicesCommand,
  addCostCommand,
  addVerifyCommand,
  addImportCommand,
];

const WRONG_USAGE = 2;

/**
 * Runs the command line with the arguments that follow the program's name.
 *
 * @returns the exit code: 0, 1 where a check failed, 2 where the arguments are wrong
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0;
  const fail = () => {
    exitCode = 1;
  };
  const program = makeProgram({ ...streams, fail });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    throw error;
  }
}

function makeProgram(io: Io): Command {
  const program = new Command("vpc-endpoints")
    .description("AWS VPC endpoints: which there are, what they cost, and whether they work.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .argument("[command]")
    .usage("[options] <command>")
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      writeErr: io.writeError,
      getOutHelpWidth: () => Math.min(io.columns, 100),
      outputError: (text, write) => write(oneLine(text)),
    })
    .configureHelp({ visibleArguments: () => [] });
  program.action((name?: string) => {
    const names = program.commands.map((command) => command.name());
    program.error(`error: ${name === undefined ? missingCommand(names) : unknownCommand(name, names)}`);
  });
  // Commands inherit the settings above at the moment they are made.
  for (const add of COMMANDS) add(program, io);
  // So that a misspelt command with an argument is told as what it is.
  return program.allowExcessArguments();
}

function version(): string {
  // The package's own name leads to its package.json from the source as from dist.
  const path = require.resolve("cdktf-aws-vpc-endpoints/package.json");
  const { version }: { readonly version: string } = JSON.parse(readFileSync(path, "utf8"));
  return version;
}

/** Commander writes its suggestions on a second line. */
function oneLine(text: string): string {
  return `${text.trim().replace(/\s*\n\s*/g, " ")}\n`;
}

function missingCommand(names: readonly string[]): string {
  return `No command is given: use ${list(names)}, or --help`;
}

function unknownCommand(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return `There is no command ${show(name)}: ${near.length > 0 ? didYouMean(near) : `use ${list(names)}, or --help`}`;
}

import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { quoteList, show } from "../lib/shapes/text";
import { addCostCommand } from "./cost/command";
import { addImportCommand } from "./import/command";
import type { Io, Streams } from "./io";
import { oneLine } from "./one-line";
import { addServicesCommand } from "./services/command";
import { suggest } from "./suggest";
import { exitWithUsageError, WRONG_USAGE } from "./usage-error";
import { addVerifyCommand } from "./verify/command";

const COMMANDS = [addServicesCommand, addCostCommand, addVerifyCommand, addImportCommand] as const;

const WIDEST_HELP = 100;

/**
 * Runs the command line with the arguments that follow the program's name.
 *
 * @returns the exit code: 0, or 1 if a check failed, or 2 if the arguments are wrong
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
    .description("Find the AWS VPC endpoints you need, estimate their cost, and check that they work.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .argument("[command]")
    .usage("[options] <command>")
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      writeErr: io.writeError,
      getOutHelpWidth: () => Math.min(io.columns, WIDEST_HELP),
      // Commander writes its suggestions on a second line.
      outputError: (text, write) => write(`${oneLine(text)}\n`),
    })
    .configureHelp({ visibleArguments: () => [] });
  program.action((name?: string) => rejectCommand(program, name));
  // Commands inherit the settings that the program has when they are added.
  for (const add of COMMANDS) add(program, io);
  // Otherwise commander would report the arguments of a misspelt command instead of its name.
  return program.allowExcessArguments();
}

function version(): string {
  // The name of the package leads to its package.json both from the source and from dist.
  const path = require.resolve("cdktf-aws-vpc-endpoints/package.json");
  const { version }: { readonly version: string } = JSON.parse(readFileSync(path, "utf8"));
  return version;
}

function rejectCommand(program: Command, name: string | undefined): never {
  const allowed = [...program.commands.map((command) => command.name()), "--help"];
  const message =
    name === undefined
      ? `No command is given: use ${quoteList(allowed)}`
      : `There is no command ${show(name)}: ${suggest(name, allowed)}`;
  return exitWithUsageError(program, message);
}

import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { quoteList, show } from "../lib/shapes/text";
import type { Io, Streams } from "./io";
import { oneLine } from "./one-line";
import { suggest } from "./suggest";
import { exitWithUsageError, WRONG_USAGE } from "./usage-error";
import { paragraph } from "./wrap";

interface CommandPart {
  readonly name: string;
  /** Its line in the help of the program. */
  readonly summary: string;
  /** Loads the command, which only its own calls need. */
  readonly load: () => { readonly addCommand: (program: Command, io: Io) => void };
}

const COMMANDS: readonly CommandPart[] = [
  {
    name: "services",
    summary: "search AWS's endpoint services, or list those that a project needs",
    load: (): typeof import("./services/command") => require("./services/command"),
  },
  {
    name: "cost",
    summary: "estimate what endpoints cost a month, and whether NAT gateways would cost less",
    load: (): typeof import("./cost/command") => require("./cost/command"),
  },
  {
    name: "simulate",
    summary: "try the policies of a stack on calls that CloudTrail recorded",
    load: (): typeof import("./simulate/command") => require("./simulate/command"),
  },
  {
    name: "verify",
    summary: "check that the endpoints work, from a host in the VPC",
    load: (): typeof import("./verify/command") => require("./verify/command"),
  },
  {
    name: "import",
    summary: "write the construct that takes over existing endpoints",
    load: (): typeof import("./import/command") => require("./import/command"),
  },
];

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
  const program = makeProgram(streams);
  try {
    addCommands(program, args, { ...streams, fail });
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    throw error;
  }
}

function makeProgram(io: Streams): Command {
  const program = new Command("vpc-endpoints")
    .description(
      "Find the AWS VPC endpoints you need, estimate their cost, try their policies, and check that they work.",
    )
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
      outputError: (text, write) => write(`${paragraph(oneLine(text), { columns: io.errorColumns }).join("\n")}\n`),
    })
    .configureHelp({ visibleArguments: () => [], subcommandTerm: nameOf, subcommandDescription: summaryOf });
  program.action((name?: string) => rejectCommand(program, name));
  return program;
}

/** Adds the command that the arguments name, and of the others only the name. */
function addCommands(program: Command, args: readonly string[], io: Io): void {
  const chosen = args.find((argument) => !argument.startsWith("-"));
  for (const { name, load } of COMMANDS) {
    if (name === chosen) load().addCommand(program, io);
    else program.command(name);
  }
  // Commands inherit the settings that the program has when they are added. This is not theirs: otherwise commander
  // would report the arguments of a misspelt command instead of its name.
  program.allowExcessArguments();
}

function nameOf(command: Command): string {
  return command.name();
}

function summaryOf(command: Command): string {
  return COMMANDS.find(({ name }) => name === command.name())?.summary ?? "";
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

import type { Command } from "commander";
import { didYouMean, show } from "../problems";
import { suggestServices } from "../services/catalogue";
import type { Io } from "./io";
import { searchCatalogue } from "./search";
import { servicesFor } from "./services-for";
import { servicesFrom } from "./services-from";
import { servicesTable } from "./services-table";

/** What every answer of `services` is told. */
export interface ServicesOptions {
  /** Whether a machine reads the answer. */
  readonly json?: true;
}

/** Another answer of `services`, which an option with a value of its own asks for. */
export interface ServicesMode {
  /** The option as commander declares it, such as `--for <workload>`. */
  readonly flags: string;
  /** What the option does, for the help. */
  readonly description: string;
  /** Prints the answer; a wrong value is told by `command.error(message, { exitCode: 2 })`. */
  readonly run: (value: string, options: ServicesOptions, io: Io, command: Command) => void | Promise<void>;
}

const MODES: readonly ServicesMode[] = [servicesFor, servicesFrom];

/** Adds `vpc-endpoints services`. */
export function addServicesCommand(program: Command, io: Io): void {
  const command = program
    .command("services")
    .summary("search the catalogue of AWS endpoint services")
    .description(
      "Search the catalogue of AWS endpoint services by name, product, SDK client or IAM prefix.\n" +
        "Exits 1 where nothing is found.",
    )
    .argument("[text]", "what to look for; all services where it is left out")
    .option("--json", "print everything that is known, as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (text: string | undefined, options: ServicesOptions & Record<string, unknown>) => {
      for (const { flags, run } of MODES) {
        const value = options[nameOf(flags)];
        if (typeof value === "string") return run(value, options, io, command);
      }
      return printFound(text ?? "", options, io);
    });
  for (const { flags, description } of MODES) command.option(flags, description);
}

const EXAMPLES = `
Examples:
  vpc-endpoints services sqs          ports, policy support and private DNS of SQS
  vpc-endpoints services "step func"  by the name of the product
  vpc-endpoints services --json | jq '.[] | select(.policy.supported == false) | .name'`;

function nameOf(flags: string): string {
  return /^--([a-z]+)/.exec(flags)?.[1] ?? flags;
}

function printFound(text: string, { json }: ServicesOptions, io: Io): void {
  const found = searchCatalogue(text);
  if (json)
    io.write(
      `${JSON.stringify(
        found.map(({ name, ...facts }) => ({ name, ...facts })),
        null,
        2,
      )}\n`,
    );
  else if (found.length > 0) io.write(`${servicesTable(found, io).join("\n")}\n`);
  if (found.length > 0) return;
  io.writeError(`${nothingFound(text)}\n`);
  io.fail();
}

function nothingFound(text: string): string {
  const near = suggestServices(text);
  const advice = near.length > 0 ? didYouMean(near) : "vpc-endpoints services prints all names";
  return `No service of the catalogue matches ${show(text)}: ${advice}`;
}

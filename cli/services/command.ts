import type { Command } from "commander";
import { didYouMean, show } from "../../lib/problems";
import { suggestServices } from "../../lib/services/catalogue";
import type { Io } from "../io";
import { refuse } from "../refuse";
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
  /** Prints the answer; a wrong value is told by `refuse(command, message)`. */
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
      const asked = MODES.filter(({ flags }) => options[nameOf(flags)] !== undefined);
      const questions = [
        ...(text === undefined ? [] : [show(text)]),
        ...asked.map(({ flags }) => `--${nameOf(flags)}`),
      ];
      if (questions.length > 1) refuse(command, severalQuestions(questions));
      const [mode] = asked;
      if (mode === undefined) return printFound(text ?? "", options, io);
      return mode.run(String(options[nameOf(mode.flags)]), options, io, command);
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

function severalQuestions(questions: readonly string[]): string {
  return `Received ${questions.slice(0, -1).join(", ")} and ${questions.at(-1)}: give one of them`;
}

function nothingFound(text: string): string {
  const near = suggestServices(text);
  const advice = near.length > 0 ? didYouMean(near) : "vpc-endpoints services prints all names";
  return `No service of the catalogue matches ${show(text)}: ${advice}`;
}

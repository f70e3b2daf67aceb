import type { Command } from "commander";
import { suggestServices } from "../../lib/services/catalogue";
import { didYouMean, show } from "../../lib/shapes/text";
import { type Io, writeJson } from "../io";
import { exitWithUsageError } from "../usage-error";
import { forOption } from "./for-option";
import { fromOption } from "./from/from-option";
import { searchCatalogue } from "./search-catalogue";
import { servicesTable } from "./services-table";

interface Options extends Readonly<Record<string, unknown>> {
  readonly json: true | undefined;
}

/** Options that ask for something other than a search of the catalogue. */
const QUESTIONS = [forOption, fromOption];

/** Adds `vpc-endpoints services`. */
export function addServicesCommand(program: Command, io: Io): void {
  const command = program
    .command("services")
    .summary("search AWS's endpoint services, or list those that a project needs")
    .description(
      "Search AWS's endpoint services by name, product, SDK client or IAM prefix.\n" +
        "The exit code is 1 if nothing is found.",
    )
    .argument("[text]", "what to look for (default: all services)")
    .option("--json", "print all that is known, as JSON")
    .addHelpText("after", EXAMPLES)
    .action((text: string | undefined, options: Options) => answer(text, options, command, io));
  for (const { flags, description } of QUESTIONS) command.option(flags, description);
}

const EXAMPLES = `
Examples:
  vpc-endpoints services sqs          ports, policy and private DNS of SQS
  vpc-endpoints services "step func"  by the name of the product
  vpc-endpoints services --json |
    jq '.[] | select(.policy.supported == false) | .name'`;

function answer(text: string | undefined, options: Options, command: Command, io: Io): void {
  const asked = QUESTIONS.filter(({ flags }) => options[nameOf(flags)] !== undefined);
  const received = [
    ...(text === undefined ? [] : [show(text)]),
    ...asked.map(({ flags }) => `--${nameOf(flags)}`),
  ];
  if (received.length > 1) exitWithUsageError(command, severalQuestions(received));
  const [question] = asked;
  if (question === undefined) printFound(text ?? "", options, io);
  else question.run(String(options[nameOf(question.flags)]), options, io, command);
}

function nameOf(flags: string): string {
  return /^--([a-z]+)/.exec(flags)?.[1] ?? flags;
}

function printFound(text: string, { json }: Options, io: Io): void {
  const found = searchCatalogue(text);
  const nameFirst = found.map(({ name, ...facts }) => ({ name, ...facts }));
  if (json) writeJson(nameFirst, io);
  else if (found.length > 0) io.write(`${servicesTable(found, io).join("\n")}\n`);
  if (found.length > 0) return;
  io.writeError(`${nothingFound(text)}\n`);
  io.fail();
}

function severalQuestions(received: readonly string[]): string {
  return `Received ${received.slice(0, -1).join(", ")} and ${received.at(-1)}: give only one of them`;
}

function nothingFound(text: string): string {
  const near = suggestServices(text);
  const advice = near.length > 0 ? didYouMean(near) : "run vpc-endpoints services to see all names";
  return `No service of the catalogue matches ${show(text)}: ${advice}`;
}

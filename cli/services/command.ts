import type { Command } from "commander";
import { suggestServices } from "../../lib/services/catalogue";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { provenanceOf } from "../../lib/services/provenance";
import { didYouMean, joinWords, show } from "../../lib/shapes/text";
import { type Io, writeJson } from "../io";
import { exitWithUsageError } from "../usage-error";
import { paragraph } from "../wrap";
import { factsTable } from "./facts-table";
import { printWorkload, WORKLOAD_NAMES } from "./for-option";
import { printProposal } from "./from/from-option";
import { searchCatalogue } from "./search-catalogue";
import { servicesTable } from "./services-table";

interface Options {
  readonly json: true | undefined;
  readonly for: string | undefined;
  readonly from: string | undefined;
}

/** Adds `vpc-endpoints services`. */
export function addCommand(program: Command, io: Io): void {
  const command = program
    .command("services")
    .description(
      "Search AWS's endpoint services by name, product, SDK client or IAM prefix.\n" +
        "The exit code is 1 if nothing is found.",
    )
    .argument("[text]", "what to look for (default: all services)")
    .option("--json", "print all that is known, as JSON")
    .option("--for <workload>", `print what a workload needs: ${WORKLOAD_NAMES.join(", ")}`)
    .option("--from <path>", "propose services for the AWS SDK clients in a package.json, a source file or a folder")
    .addHelpText("after", EXAMPLES)
    .action((text: string | undefined, options: Options) => answer(text, options, command, io));
}

const EXAMPLES = `
Examples:
  vpc-endpoints services sqs          facts about SQS, with sources and dates
  vpc-endpoints services "step func"  by the name of the product
  vpc-endpoints services --json |
    jq '.[] | select(.policy.supported == false) | .name'`;

function answer(text: string | undefined, options: Options, command: Command, io: Io): void {
  const { json, for: workload, from } = options;
  const received = [
    text !== undefined && show(text),
    workload !== undefined && "--for",
    from !== undefined && "--from",
  ].filter((given) => given !== false);
  if (received.length > 1) {
    exitWithUsageError(command, `Received ${joinWords(received, "and")}: give only one of them`);
  }
  if (workload !== undefined) printWorkload(workload, json, io, command);
  else if (from !== undefined) printProposal(from, json, io, command);
  else printFound(text ?? "", json, io);
}

function printFound(text: string, json: true | undefined, io: Io): void {
  const found = searchCatalogue(text);
  if (json) writeJson(found.map(withSources), io);
  else if (found.length > 0) io.write(`${[...servicesTable(found, io), ...factsOf(text, found, io)].join("\n")}\n`);
  if (found.length > 0) return;
  io.writeError(`${paragraph(nothingFound(text), { columns: io.errorColumns }).join("\n")}\n`);
  io.fail();
}

function withSources({ name, ...facts }: EndpointService): object {
  return { name, ...facts, ...provenanceOf(name) };
}

/** The facts with their sources, if the text names one service. */
function factsOf(text: string, found: readonly EndpointService[], io: Io): readonly string[] {
  const named = found.find(({ name }) => name === text.trim().toLowerCase());
  return named === undefined ? [] : ["", ...factsTable(named, io)];
}

function nothingFound(text: string): string {
  const near = suggestServices(text);
  const advice = near.length > 0 ? didYouMean(near) : "run vpc-endpoints services to see all names";
  return `No service of the catalogue matches ${show(text)}: ${advice}`;
}

import type { Command } from "commander";
import { suggestServices } from "../../lib/services/catalogue";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { provenanceOf } from "../../lib/services/provenance";
import { didYouMean, joinWords, show } from "../../lib/shapes/text";
import { type Io, writeJson } from "../io";
import { exitWithUsageError } from "../usage-error";
import { wholeNumber } from "../whole-number";
import { paragraph } from "../wrap";
import { factsTable } from "./facts-table";
import { printWorkload, WORKLOAD_NAMES } from "./for-option";
import { printProposal } from "./from/from-option";
import { searchCatalogue } from "./search-catalogue";
import { servicesTable } from "./services-table";
import { readFromIp } from "./trail/read-from-ip";

interface Options {
  readonly json: true | undefined;
  readonly for: string | undefined;
  readonly from: string | undefined;
  readonly trail: readonly string[] | undefined;
  readonly fromIp: readonly string[] | undefined;
  readonly azs: number | undefined;
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
    .option<readonly string[]>(
      "--trail <path>",
      "list the services that a VPC uses, from CloudTrail files or folders of them; may be repeated",
      (path, before = []) => [...before, path],
    )
    .option("--from-ip <addresses>", "with --trail: the addresses of the VPC's NAT gateways", readFromIp)
    .option("--azs <n>", "with --trail: availability zones of each endpoint (default: 2)", wholeNumber(1, MOST_AZS))
    .addHelpText("after", EXAMPLES)
    .action((text: string | undefined, options: Options) => answer(text, options, command, io));
}

const EXAMPLES = `
Examples:
  vpc-endpoints services sqs          facts about SQS, with sources and dates
  vpc-endpoints services "step func"  by the name of the product
  vpc-endpoints services --json |
    jq '.[] | select(.policy.supported == false) | .name'
  vpc-endpoints services --trail AWSLogs --from-ip 203.0.113.7
                                      what a VPC uses, also around its endpoints`;

/** No region has more. */
const MOST_AZS = 20;

async function answer(text: string | undefined, options: Options, command: Command, io: Io): Promise<void> {
  const { json, for: workload, from, trail } = options;
  const received = [
    text !== undefined && show(text),
    workload !== undefined && "--for",
    from !== undefined && "--from",
    trail !== undefined && "--trail",
  ].filter((given) => given !== false);
  if (received.length > 1) {
    exitWithUsageError(command, `Received ${joinWords(received, "and")}: give only one of them`);
  }
  rejectWithoutTrail(options, command);
  if (trail !== undefined) {
    // Only this option needs prices and the data of recorded calls.
    const { printUsage }: typeof import("./trail/trail-option") = require("./trail/trail-option");
    await printUsage(trail, options, command, io);
  } else if (workload !== undefined) printWorkload(workload, json, io, command);
  else if (from !== undefined) printProposal(from, json, io, command);
  else printFound(text ?? "", json, io);
}

function rejectWithoutTrail({ trail, fromIp, azs }: Options, command: Command): void {
  const given = [fromIp !== undefined && "--from-ip", azs !== undefined && "--azs"].find((name) => name !== false);
  if (trail === undefined && given !== undefined) {
    exitWithUsageError(command, `${given} applies only to recorded activity: give it with --trail`);
  }
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

import { writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { estimateMonthlyCost } from "../../lib/cost/estimate";
import { estimateSharedCost } from "../../lib/cost/estimate-shared";
import { readCostInput } from "../../lib/cost/read-cost-input";
import { readSharedCostInput } from "../../lib/cost/read-shared-cost-input";
import { show } from "../../lib/shapes/text";
import { cannotWrite } from "../file-errors";
import { type Io, writeJson } from "../io";
import { printable } from "../printable";
import { STANDARD_INPUT } from "../terraform/read-stack";
import { exitWithProblems, exitWithUsageError } from "../usage-error";
import { wrap } from "../wrap";
import { PRICE_NAMES } from "./arguments";
import { gatherInputs } from "./gather-input";
import { OPTION_NAMES, OPTIONS, type OutputOptions } from "./options";
import { type CostOutcome, costPage } from "./page/cost-page";
import { printReports } from "./print-report";
import { oneOfRegions } from "./stack/read-source";
import { sumOf } from "./sum-of-regions";

/** Adds `vpc-endpoints cost`. */
export function addCommand(program: Command, io: Io): void {
  const command = program
    .command("cost")
    .description(
      "Estimate what a set of endpoints costs a month and, service by service, whether a NAT gateway would cost less.",
    )
    .argument(
      "[stack]",
      "output of terraform show -json for a plan or a state (default: standard input), or folder of a synthesized stack",
    )
    .addHelpText("after", HELP)
    .action(async (stack: string | undefined, options: OutputOptions) => {
      const outcomes = await estimate(stack, command, io);
      const [outcome, ...others] = outcomes;
      if (outcome && options.html !== undefined) {
        if (others.length > 0)
          exitWithUsageError(command, `The page is of one region, and ${severalRegions(outcomes)}`);
        writePage(options.html, outcome, command);
      }
      if (options.json) writeJson(jsonOf(outcomes), io);
      else printReports(outcomes, io);
      if (options.html !== undefined) io.writeError(`Wrote ${printable(options.html)}\n`);
    });
  for (const option of OPTIONS) command.addOption(option);
}

const HELP = `
If there are two endpoints for one service, name each with its address,
aws_vpc_endpoint.this["kms"], or with its construct, ireland-endpoints/kms.

${wrap(`Names for --price: ${PRICE_NAMES.join(", ")}.`, 80).join("\n")}

Examples:
  terraform show -json plan.out | vpc-endpoints cost
  vpc-endpoints cost cdktf.out/stacks/vpc-endpoints --azs 2 --gb 500
  vpc-endpoints cost cdktf.out/stacks/two-regions --region eu-west-1
  vpc-endpoints cost --services sqs,kms,s3 --gb-per-service sqs=900,kms=2
  vpc-endpoints cost --services sqs,kms,sts --gb 2000 --vpcs 20
  vpc-endpoints cost --services sqs --region eu-north-1 \\
    --price interface-hour=0.01,interface-gb=0.01`;

/** The estimates, one for each region. */
async function estimate(stack: string | undefined, command: Command, io: Io): Promise<readonly CostOutcome[]> {
  const inputs = await gatherInputs(stack, command, io);
  return inputs.map((input) => estimateOne(input, stack, command));
}

type Gathered = Awaited<ReturnType<typeof gatherInputs>>[number];

function estimateOne({ input, sharedInput, assumptions }: Gathered, stack: string | undefined, command: Command) {
  const { problems } = sharedInput ? readSharedCostInput(sharedInput) : readCostInput(input);
  // No option names the services of a stack, so a problem of theirs names the stack.
  const services = stack === undefined ? {} : { services: show(stack) };
  if (problems.length > 0) exitWithProblems(command, problems, { ...OPTION_NAMES, ...services });
  const shared = sharedInput && estimateSharedCost(sharedInput);
  const source = stack === undefined || stack === STANDARD_INPUT ? undefined : printable(basename(resolve(stack)));
  const date = new Date().toISOString().slice(0, 10);
  return { estimate: estimateMonthlyCost(input), shared, assumptions, source, date };
}

function severalRegions(outcomes: readonly CostOutcome[]): string {
  return `the stack ${oneOfRegions(outcomes.map(({ estimate: { region } }) => region))}`;
}

/** The estimate of the one region, or those of all regions and their sum. */
function jsonOf(outcomes: readonly CostOutcome[]): object {
  const [first, ...others] = outcomes.map(({ estimate, shared, assumptions }) => ({
    ...estimate,
    shared,
    assumptions,
  }));
  return others.length === 0 ? { ...first } : { ...sumOf(outcomes), regions: [first, ...others] };
}

function writePage(file: string, outcome: CostOutcome, command: Command): void {
  try {
    writeFileSync(file, costPage(outcome));
  } catch (error) {
    exitWithUsageError(command, `--html: ${cannotWrite(file, error)}`);
  }
}

import { writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { cannotWrite } from "../file-errors";
import { type Io, writeJson } from "../io";
import { printable } from "../printable";
import { nameOfInput, STANDARD_INPUT } from "../terraform/read-stack";
import { makeCallReader } from "../trail/calls/make-call-reader";
import { trailQuery } from "../trail/query/trail-query";
import { exitWithUsageError } from "../usage-error";
import { gatherFacts } from "./gather-facts";
import { OPTIONS, type SimulateOptions } from "./options/options";
import { endpointOutcome, type SimulationOutcome } from "./outcome";
import { simulationPage } from "./page/simulation-page";
import { readPolicies } from "./policies/read-policies";
import { openProposal } from "./propose/open-proposal";
import { writeProposals } from "./propose/write-proposals";
import { readCalls } from "./read-calls";
import { redactOutcome } from "./redact/redact-outcome";
import { remarksOn } from "./remarks";
import { printReport } from "./report/print-report";
import { openSimulation } from "./simulate";

/** Adds `vpc-endpoints simulate`. */
export function addCommand(program: Command, io: Io): void {
  const command = program
    .command("simulate")
    .description(
      "Try the policies of VPC endpoints on calls that CloudTrail recorded: what would pass, what would be denied, and by which statement. Nothing leaves this machine.",
    )
    .argument(
      "[stack]",
      "output of terraform show -json for a plan or a state (default: standard input), or folder of a synthesized stack",
    )
    .addHelpText("after", HELP)
    .action(async (stack: string | undefined, options: SimulateOptions) => {
      if (options.sql !== undefined) return io.write(`${queryFor(options)}\n`);
      const found = await simulate(stack ?? STANDARD_INPUT, options, command, io);
      const outcome = options.redact ? redactOutcome(found) : found;
      if (options.html !== undefined) writePage(options.html, outcome, command);
      print(outcome, options, io);
      if (options.html !== undefined) io.writeError(`Wrote ${printable(options.html)}\n`);
      if (found.endpoints.some(({ denied }) => denied > 0)) io.fail();
    });
  for (const option of OPTIONS) command.addOption(option);
}

const HELP = `
The exit code is 1 if any call would be denied, and 2 for wrong usage.

Examples:
  vpc-endpoints simulate cdktf.out/stacks/vpc-endpoints --trail logs/
  terraform show -json plan.out | vpc-endpoints simulate --trail logs/
  vpc-endpoints simulate plan.json --trail logs/ --from-ip 203.0.113.7 \\
    --org-accounts accounts.txt --assume aws:PrincipalTag/team=blue
  vpc-endpoints simulate plan.json --trail logs/ --propose > policies.ts
  vpc-endpoints simulate --sql athena > query.sql`;

function queryFor({ sql: engine = "athena", table }: SimulateOptions): string {
  return trailQuery({ engine, ...(table !== undefined && { table }) });
}

function print(outcome: SimulationOutcome, { json, propose }: SimulateOptions, io: Io): void {
  if (json) writeJson(outcome, io);
  else if (propose) io.write(`${(outcome.proposal ?? "").split("\n").map(printable).join("\n")}\n`);
  else printReport(outcome, io);
}

async function simulate(stack: string, options: SimulateOptions, command: Command, io: Io): Promise<SimulationOutcome> {
  const { trail = [], assume: assumed = new Map(), fromIp: isFromVpc, propose } = options;
  checkInputs(stack, trail, command, io);
  const read = await readPolicies(stack, io);
  if ("error" in read) return exitWithUsageError(command, read.error);
  const { endpoints, remarks } = read.value;
  if (endpoints.length === 0)
    exitWithUsageError(command, `${nameOfInput(stack)} has no VPC endpoints: give another stack`);
  const facts = gatherFacts(options, endpoints);
  if ("error" in facts) return exitWithUsageError(command, `--org-accounts: ${facts.error}`);
  const simulation = openSimulation(endpoints, { assumed, isFromVpc });
  const proposal = propose && openProposal(endpoints, { assumed, isFromVpc });
  const readCall = makeCallReader(facts.value);
  const broken = await readCalls(trail, command, io, (record) => {
    const call = readCall(record);
    simulation.add(call);
    proposal?.add(call);
  });
  const { endpoints: simulated, ...others } = simulation.close();
  const outcome = { endpoints: simulated.map(endpointOutcome), ...others, broken };
  const source = stack === STANDARD_INPUT ? undefined : printable(basename(resolve(stack)));
  const proposed = proposal && { proposal: writeProposals(proposal.close(), io.columns) };
  return { ...outcome, remarks: [...remarksOn(outcome, options), ...remarks], source, ...proposed };
}

function writePage(file: string, outcome: SimulationOutcome, command: Command): void {
  const date = new Date().toISOString().slice(0, 10);
  try {
    writeFileSync(file, simulationPage(outcome, date));
  } catch (error) {
    exitWithUsageError(command, `--html: ${cannotWrite(file, error)}`);
  }
}

function checkInputs(stack: string, trail: readonly string[], command: Command, { isInputTerminal }: Io): void {
  if (trail.length === 0) {
    exitWithUsageError(command, "No recorded calls are given: name CloudTrail's files with --trail logs/");
  }
  if (stack !== STANDARD_INPUT) return;
  if (trail.includes("-"))
    exitWithUsageError(command, "Both the stack and --trail are standard input: name a file for one");
  if (isInputTerminal) {
    exitWithUsageError(command, "There is no stack: give a plan, a state, or the folder of a synthesized stack");
  }
}

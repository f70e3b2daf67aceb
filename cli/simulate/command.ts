import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { type Io, writeJson } from "../io";
import { printable } from "../printable";
import { nameOfInput, STANDARD_INPUT } from "../terraform/read-stack";
import { makeCallReader } from "../trail/calls/make-call-reader";
import { readTrail } from "../trail/read-trail";
import { trailReport } from "../trail/trail-report";
import { exitWithUsageError } from "../usage-error";
import { gatherFacts } from "./gather-facts";
import { OPTIONS, type SimulateOptions } from "./options/options";
import { type BrokenFile, endpointOutcome, type SimulationOutcome } from "./outcome";
import { readPolicies } from "./policies/read-policies";
import { type OpenProposal, openProposal } from "./propose/open-proposal";
import { writeProposals } from "./propose/write-proposals";
import { remarksOn } from "./remarks";
import { printReport } from "./report/print-report";
import { type OpenSimulation, openSimulation } from "./simulate";

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
      const outcome = await simulate(stack ?? STANDARD_INPUT, options, command, io);
      if (options.json) writeJson(outcome, io);
      else if (outcome.proposed) io.write(`${writeProposals(outcome.proposed, io.columns)}\n`);
      else printReport(outcome, io);
      if (outcome.endpoints.some(({ denied }) => denied > 0)) io.fail();
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
  vpc-endpoints simulate plan.json --trail logs/ --propose`;

async function simulate(stack: string, options: SimulateOptions, command: Command, io: Io): Promise<SimulationOutcome> {
  const { trail = [], assume: assumed = new Map(), fromIp: isFromVpc } = options;
  checkInputs(stack, trail, command, io);
  const read = await readPolicies(stack, io);
  if ("error" in read) return exitWithUsageError(command, read.error);
  const { endpoints, remarks } = read.value;
  if (endpoints.length === 0)
    exitWithUsageError(command, `${nameOfInput(stack)} has no VPC endpoints: give another stack`);
  const facts = gatherFacts(options, endpoints);
  if ("error" in facts) return exitWithUsageError(command, `--org-accounts: ${facts.error}`);
  const simulation = openSimulation(endpoints, { assumed, isFromVpc });
  const proposal = options.propose && openProposal(endpoints, { assumed, isFromVpc });
  const broken = await readCalls(trail, makeCallReader(facts.value), [simulation, proposal], command, io);
  const { endpoints: simulated, ...others } = simulation.close();
  const outcome = { endpoints: simulated.map(endpointOutcome), ...others, broken, proposed: proposal?.close() };
  const source = stack === STANDARD_INPUT ? undefined : printable(basename(resolve(stack)));
  return { ...outcome, remarks: [...remarksOn(outcome, options), ...remarks], source };
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

/** Adds all calls of a trail to a simulation, and to a proposal if there is one; returns the files that were not read in full. */
async function readCalls(
  trail: readonly string[],
  read: ReturnType<typeof makeCallReader>,
  receivers: readonly (OpenSimulation | OpenProposal | undefined)[],
  command: Command,
  io: Io,
): Promise<readonly BrokenFile[]> {
  const broken: BrokenFile[] = [];
  const report = trailReport(command, io);
  const remember = (file: string, reason: string) => {
    broken.push({ file, reason });
    report.broken(file, reason);
  };
  for await (const batch of readTrail(trail, { ...report, broken: remember })) {
    for (const record of batch) {
      const call = read(record);
      for (const receiver of receivers) receiver?.add(call);
    }
  }
  report.end();
  return broken;
}

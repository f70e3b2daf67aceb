import type { Command } from "commander";
import { type Io, writeJson } from "../io";
import { progressOn } from "../progress";
import { readStandardInput, tryToRead } from "../read-text";
import { exitWithUsageError } from "../usage-error";
import { wholeNumber } from "../whole-number";
import { readCertificates, readCidrs, readResolver, type VerifyFlags } from "./options";
import { readPorts } from "./plan/plan-ports";
import { readOutputs } from "./read-outputs";
import { renderReport } from "./render-report";
import { verify } from "./verify";

/** The longest time that a timer of Node.js can wait. */
const MOST_MS = 2 ** 31 - 1;

/** Adds `vpc-endpoints verify`. */
export function addCommand(program: Command, io: Io): void {
  const command = program
    .command("verify")
    .description(
      "Check that the endpoints work, from a host in the VPC: that each name resolves to an address in the VPC, and that connection, certificate and service work there. Each problem comes with its likely cause.",
    )
    .argument(
      "[outputs]",
      "file with what `terraform output -json` or `terraform show -json` prints, or a state (default: standard input)",
    )
    .option("--cidr <block>", "block of the VPC, such as 10.0.0.0/16; repeatable", readCidrs)
    .option("--port <service=port>", "port to use instead of the known ones; repeatable", readPorts)
    .option("--region <name>", "region of the VPC (default: from the names of the endpoints)")
    .option("--resolver <address>", "DNS resolver, such as 10.0.0.2:53 (default: of this host)", readResolver)
    .option("--ca <file>", "certificates (PEM) to trust in addition to those of Node.js", readCertificates)
    .option("--timeout-ms <n>", "how long each step of a probe may take", wholeNumber(10, MOST_MS), 3000)
    .option("--concurrency <n>", "most probes at a time", wholeNumber(1), 16)
    .option("--json", "print the report as JSON")
    .addHelpText("after", HELP)
    .action((file: string | undefined, flags: VerifyFlags) => run(command, file, flags, io));
}

const HELP = `
Exit code: 0 without problems, 1 with problems, 2 for wrong usage.

Examples:
  terraform output -json | vpc-endpoints verify
  terraform show -json | vpc-endpoints verify
  vpc-endpoints verify terraform.tfstate
  vpc-endpoints verify outputs.json --cidr 10.0.0.0/16 --json
  vpc-endpoints verify outputs.json --port mydb=5432/tcp --port vault=8200/https

To check a hub (SharedVpcEndpoints), give its outputs with zone_ids or
profile_id, run the command on a host in a spoke, and give the block of the
hub's VPC with --cidr.

Protocols for --port: tcp, smtp, tls, https.`;

const HINT = "paste what terraform output -json or terraform show -json prints and end it with Ctrl-D, or give a file";

async function run(command: Command, file: string | undefined, flags: VerifyFlags, io: Io): Promise<void> {
  const outputs = readOutputs(await readInput(command, file, io));
  if ("error" in outputs) return exitWithUsageError(command, outputs.error);
  const progress = progressOn(io);
  const verified = await verify(outputs.value, flags, (done, known) => progress.show(`${done} of ${known} probes`));
  progress.end();
  if ("error" in verified) return exitWithUsageError(command, verified.error);
  if (flags.json) writeJson(verified.value, io);
  else io.write(renderReport(verified.value, io));
  if (!verified.value.ok) io.fail();
}

async function readInput(command: Command, file: string | undefined, io: Io): Promise<string> {
  if (file === undefined || file === "-") return readStandardInput(io, HINT);
  const read = tryToRead(file);
  return "error" in read ? exitWithUsageError(command, read.error) : read.value;
}

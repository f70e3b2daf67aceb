import type { Command } from "commander";
import { unreadable } from "../file-problems";
import type { Io } from "../io";
import { readStandardInput, readTextFile } from "../read-text";
import { refuse } from "../refuse";
import { readCidrBlock } from "./addresses";
import type { Progress } from "./observe";
import { type Outputs, readOutputs } from "./outputs";
import { renderReport } from "./render";
import { verify } from "./verify";
import {
  readAtLeast,
  readCertificates,
  readCidrs,
  readPorts,
  readResolver,
  type VerifyFlags,
} from "./verify-options";

/** Adds `vpc-endpoints verify`. */
export function addVerifyCommand(program: Command, io: Io): void {
  const command = program
    .command("verify")
    .summary("say whether the endpoints work: run it inside the VPC")
    .description(
      "Say whether the endpoints work, from a host in the VPC: whether each name leads into the VPC, and whether connection, certificate and service answer there. Each problem comes with its likely cause.",
    )
    .argument("[outputs]", "file with what `terraform output -json` prints (default: standard input)")
    .option("--cidr <block>", "block of the VPC, such as 10.0.0.0/16; may be given again", readCidrs)
    .option("--port <service=port>", "port in place of the known ones; may be given again", readPorts)
    .option("--region <name>", "region of the VPC (default: that in the names of the endpoints)")
    .option("--resolver <address>", "DNS resolver, such as 10.0.0.2:53 (default: of this host)", readResolver)
    .option("--ca <file>", "certificates (PEM) to trust besides those of Node", readCertificates)
    .option("--timeout-ms <number>", "how long each step of a probe may take", readAtLeast(10), 3000)
    .option("--concurrency <number>", "probes under way at a time", readAtLeast(1), 16)
    .option("--json", "print the report as JSON")
    .addHelpText("after", HELP)
    .action(async (file: string | undefined, flags: VerifyFlags) => {
      const outputs = readOutputs(await readInput(command, file, io));
      if ("refusal" in outputs) refuse(command, outputs.refusal);
      else await report(command, outputs.value, flags, io);
    });
}

const HELP = `
Exit code: 0 no problem found, 1 a problem found, 2 wrong usage.

Examples:
  terraform output -json | vpc-endpoints verify
  vpc-endpoints verify outputs.json --cidr 10.0.0.0/16 --json
  vpc-endpoints verify outputs.json --port mydb=5432/tcp --port partner=8443/https

With the outputs of a hub (SharedVpcEndpoints: zone_ids or profile_id is among them), run it on a host in
a spoke, and give the block of the hub's VPC with --cidr.

Protocols for --port: tcp, smtp, tls, https.`;

const HINT = "paste what terraform output -json prints and end it with Ctrl-D, or give a file";

async function report(command: Command, outputs: Outputs, flags: VerifyFlags, io: Io): Promise<void> {
  const { cidr = [], port: ports = [], region, resolver, ca, timeoutMs, concurrency } = flags;
  const verified = await verify(outputs, {
    cidrBlocks: [...cidr, ...outputs.cidrBlocks.flatMap((text) => readCidrBlock(text) ?? [])],
    ports,
    region,
    resolver,
    ca,
    timeoutMs,
    concurrency,
    onProgress: (progress) => showProgress(progress, io),
  });
  if (io.isTerminal) io.writeError(CLEAR_LINE);
  if ("refusal" in verified) return refuse(command, verified.refusal);
  const { value } = verified;
  io.write(flags.json ? `${JSON.stringify(value, null, 2)}\n` : renderReport(value, io.colours));
  if (!value.ok) io.fail();
}

// Carriage return, then the ECMA-48 control that erases to the end of the line.
const CLEAR_LINE = "\r\u001b[K";

function showProgress({ done, known }: Progress, io: Io): void {
  if (io.isTerminal) io.writeError(`${CLEAR_LINE}${done} of ${known} probes`);
}

async function readInput(command: Command, file: string | undefined, io: Io): Promise<string> {
  if (file === undefined || file === "-") return readStandardInput(io, HINT);
  try {
    return readTextFile(file);
  } catch (error) {
    return refuse(command, unreadable(file, error));
  }
}

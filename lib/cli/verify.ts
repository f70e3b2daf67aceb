import { readFileSync } from "node:fs";
import { isIP, isIPv6 } from "node:net";
import { createSecureContext } from "node:tls";
import { type Command, InvalidArgumentError } from "commander";
import { type CidrBlock, readCidrBlock } from "../verify/addresses";
import { errorCode } from "../verify/error-code";
import type { Progress } from "../verify/observe";
import { type Outputs, readOutputs } from "../verify/outputs";
import { type PortOverride, readPortOverride } from "../verify/ports";
import { renderReport } from "../verify/render";
import { badCa, badCidr, badNumber, badPort, badResolver, unreadable } from "../verify/texts";
import { verify } from "../verify/verify";
import type { Io } from "./io";

interface VerifyFlags {
  readonly cidr: readonly CidrBlock[];
  readonly port: readonly PortOverride[];
  readonly region?: string;
  readonly resolver?: string;
  readonly ca?: string;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly json?: true;
}

const EXAMPLES = `
Run it on a host in the VPC:
  terraform output -json | vpc-endpoints verify
  vpc-endpoints verify outputs.json --cidr 10.0.0.0/16 --json

Exit code: 0 no problem found, 1 a problem found, 2 wrong usage`;

/** Adds `vpc-endpoints verify`. */
export function addVerifyCommand(program: Command, io: Io): void {
  const command: Command = program
    .command("verify")
    .description("Say whether the endpoints work: names, addresses, connections, certificates, answers.")
    .argument("[outputs]", "file with the JSON of `terraform output -json` (default: standard input)")
    .option("--cidr <block>", "block of the VPC, such as 10.0.0.0/16 (repeatable)", collect(cidr), [])
    .option(
      "--port <service=port>",
      "port of a service: sqs=8443, mydb=5432/tcp (repeatable)",
      collect(port),
      [],
    )
    .option("--region <region>", "region of the VPC (default: from the names of the endpoints)")
    .option(
      "--resolver <address>",
      "DNS resolver to ask, such as 10.0.0.2:53 (default: this machine's)",
      resolver,
    )
    .option("--ca <file>", "certificates (PEM) to trust besides Node's own", certificates)
    .option("--timeout-ms <n>", "how long an answer, a connection or a handshake may take", atLeast(10), 3000)
    .option("--concurrency <n>", "how many probes may be under way at a time", atLeast(1), 16)
    .option("--json", "print the report as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string | undefined, flags: VerifyFlags) => {
      const outputs = readOutputs(await read(command, file, io));
      if ("refusal" in outputs) command.error(`error: ${outputs.refusal}`);
      else await report(command, outputs.value, flags, io);
    });
}

async function report(command: Command, outputs: Outputs, flags: VerifyFlags, io: Io): Promise<void> {
  const own = outputs.cidrBlocks.flatMap((text) => readCidrBlock(text) ?? []);
  const { port: ports, cidr, resolver, ca, region, timeoutMs, concurrency } = flags;
  const verified = await verify(outputs, {
    ports,
    cidrBlocks: [...cidr, ...own],
    resolver,
    ca,
    region,
    timeoutMs,
    concurrency,
    onProgress: (progress) => showProgress(progress, io),
  });
  if (io.isTerminal) io.writeError(CLEAR_LINE);
  if ("refusal" in verified) return command.error(`error: ${verified.refusal}`);
  const { value } = verified;
  io.write(flags.json ? `${JSON.stringify(value, null, 2)}\n` : renderReport(value, io.colours));
  if (!value.ok) io.fail();
}

// Carriage return, then the ECMA-48 control that erases to the end of the line.
const CLEAR_LINE = "\r\u001b[K";

function showProgress({ done, known }: Progress, io: Io): void {
  if (io.isTerminal) io.writeError(`${CLEAR_LINE}${done} of ${known} probes`);
}

async function read(command: Command, file: string | undefined, io: Io): Promise<string> {
  if (file === undefined || file === "-") return io.readInput();
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    return command.error(`error: ${unreadable(file, errorCode(error))}`);
  }
}

function collect<Item>(parse: (text: string) => Item) {
  return (text: string, before: readonly Item[]): readonly Item[] => [...before, parse(text)];
}

function cidr(text: string): CidrBlock {
  return readCidrBlock(text) ?? refuse(badCidr());
}

function port(text: string): PortOverride {
  return readPortOverride(text) ?? refuse(badPort());
}

function resolver(text: string): string {
  const [, bracketed, plain = "", number] = /^(?:\[(.+)\]|([^[\]]+?))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const isBare = isIPv6(text);
  const address = isBare ? text : (bracketed ?? plain);
  const portNumber = isBare || number === undefined ? 53 : Number(number);
  if (isIP(address) === 0 || portNumber < 1 || portNumber > 65535) return refuse(badResolver());
  return isIPv6(address) ? `[${address}]:${portNumber}` : `${address}:${portNumber}`;
}

function certificates(file: string): string {
  try {
    const pem = readFileSync(file, "utf8");
    if (!pem.includes("-----BEGIN CERTIFICATE-----")) return refuse(badCa());
    createSecureContext({ ca: pem });
    return pem;
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw error;
    const code = errorCode(error);
    return refuse(code.startsWith("ERR_") ? badCa() : unreadable(file, code));
  }
}

function atLeast(least: number) {
  return (text: string): number => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least ? number : refuse(badNumber(least));
  };
}

function refuse(message: string): never {
  throw new InvalidArgumentError(message);
}

import type { Command } from "commander";
import { type Io, writeJson } from "../../io";
import { readUsage } from "./read-usage";
import { reportUsage } from "./usage-report";
import { writeUsage } from "./write-usage";

const USUAL_AZS = 2;

/** What belongs to `--trail`. */
export interface TrailOptions {
  readonly json: true | undefined;
  /** The addresses of NAT gateways. */
  readonly fromIp: readonly string[] | undefined;
  /** The availability zones of each endpoint. */
  readonly azs: number | undefined;
}

/** Answers `vpc-endpoints services --trail AWSLogs`: the services that the callers of a VPC use, and how. */
export async function printUsage(
  paths: readonly string[],
  { json, fromIp, azs = USUAL_AZS }: TrailOptions,
  command: Command,
  io: Io,
): Promise<void> {
  const usage = await readUsage(paths, fromIp, command, io);
  const report = reportUsage(usage, azs, fromIp === undefined);
  if (json) writeJson(report, io);
  else io.write(`${writeUsage(report, io).join("\n")}\n`);
  if (report.services.length === 0) io.fail();
}

import type { Command } from "commander";
import type { Io } from "../../io";
import { isMapped, makeCallReader } from "../../trail/calls/make-call-reader";
import { originOf } from "../../trail/calls/origin";
import { readTrail } from "../../trail/read-trail";
import { trailReport } from "../../trail/trail-report";
import { isAmongAddresses } from "./read-from-ip";
import { addCall, addUnmapped, isOfVpc, noUsage, type Usage } from "./usage";

/** No policy is simulated, so requests need no condition keys. */
const NO_FACTS = { organizations: new Map(), assumed: new Map(), keys: new Set<string>() };

/**
 * Reads what the callers of a VPC use from recorded activity.
 *
 * @param fromIp the addresses of its NAT gateways; undefined if they are not known
 */
export async function readUsage(
  paths: readonly string[],
  fromIp: readonly string[] | undefined,
  command: Command,
  io: Io,
): Promise<Usage> {
  const report = trailReport(command, io);
  const usage = noUsage();
  const isNat = fromIp && isAmongAddresses(fromIp);
  const readCall = makeCallReader(NO_FACTS);
  for await (const batch of readTrail(paths, report)) {
    for (const record of batch) {
      if (!isOfVpc(usage, originOf(record.record), record, isNat)) continue;
      const call = readCall(record);
      if (isMapped(call)) addCall(usage, call, record);
      else addUnmapped(usage, call);
    }
  }
  report.end();
  return usage;
}

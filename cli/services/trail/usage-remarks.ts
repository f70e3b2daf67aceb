import { showPrice } from "../../../lib/cost/money";
import { showCalls, showNumber } from "../../trail/show-calls";
import type { NamedCount } from "./count-by";
import type { ReportedService, UsageReport } from "./usage-report";

const MOST_NAMES = 10;

const UNITS = ["bytes", "kB", "MB", "GB", "TB", "PB"];

/** What the table does not say, a sentence each. */
export function usageRemarks(report: UsageReport): readonly string[] {
  const { services, withoutEndpoint, unmapped, notCounted, isNatAssumed } = report;
  const around = services.reduce((sum, { aroundCalls }) => sum + aroundCalls, 0);
  const [first] = services;
  return [
    withoutEndpoint.length > 0 && `No endpoint in the catalogue: ${list(withoutEndpoint)}.`,
    unmapped.length > 0 && `Events whose action is not known: ${list(unmapped)}.`,
    isNatAssumed &&
      around > 0 &&
      `${showCalls(around)} came from public addresses and are taken for those of the VPC: ${NAME_NAT}`,
    notCounted.elsewhere > 0 && `Not counted: ${showCalls(notCounted.elsewhere)} from other public addresses.`,
    notCounted.awsServices > 0 && `Not counted: ${showCalls(notCounted.awsServices)} that AWS services made.`,
    notCounted.console > 0 && `Not counted: ${showCalls(notCounted.console)} of the console.`,
    first && `Prices are those of interface endpoints in ${zones(first.cost.azCount)}: change this with --azs.`,
    ...services.filter(({ bytes }) => bytes !== null).map(trafficOf),
    services.some(({ bytes }) => bytes === null) && "The traffic of the other services is not recorded.",
  ].filter((remark) => typeof remark === "string");
}

const NAME_NAT = "name the addresses of the NAT gateways with --from-ip to count only their calls.";

function trafficOf({ service, region, bytes, cost }: ReportedService): string {
  const { through, around, calls } = bytes ?? { through: 0, around: 0, calls: 0 };
  const head = `${service} in ${region}: ${showCalls(calls)} moved ${amount(through + around)}`;
  if (around === 0) return `${head}, all of it through endpoints.`;
  const price =
    cost.natUsdPerGb === "unknown" ? "" : `, where a GB costs ${showPrice(cost.natUsdPerGb, cost.currency)}`;
  return `${head}, ${amount(around)} of it around the endpoints: through a NAT gateway${price}.`;
}

function amount(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}

function list(names: readonly NamedCount[]): string {
  const shown = names.slice(0, MOST_NAMES).map(({ name, calls }) => `${name} (${showNumber(calls)})`);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${showNumber(more)} more`] : [])].join(", ");
}

function zones(azCount: number): string {
  return azCount === 1 ? "1 availability zone" : `${azCount} availability zones`;
}

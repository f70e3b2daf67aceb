import { count } from "../shapes/text";
import type { CostEstimate, ServiceCost } from "./cost-estimate";
import { type Currency, showGb, showUsd, sum, type Usd } from "./money";

/** Whether the traffic of every service is unknown. */
export function isTrafficUnknown({ services }: CostEstimate): boolean {
  return services.every(({ gbPerMonth }) => gbPerMonth === "unknown");
}

/** The outcome of an estimate, a sentence each. */
export function findingsOf(estimate: CostEstimate): readonly string[] {
  const { services, nat, monthlyUsd, hoursUsd, currency } = estimate;
  if (monthlyUsd === "unknown") return unknownCost(estimate);
  const charges = chargesOf(estimate, hoursUsd, sum(services.map(dataOf)));
  return [
    `The endpoints cost ${showUsd(monthlyUsd, currency)} a month: ${charges}.`,
    ...(nat.gateways === 0 ? ["There is no NAT gateway to compare them with."] : natFindings(estimate)),
  ];
}

/** Why the cost is unknown, and the part of it that is known. */
function unknownCost({ services, currency }: CostEstimate): readonly string[] {
  const uncounted = services.filter(({ azCount }) => azCount === "unknown");
  const reason =
    uncounted.length === 0
      ? "a price is unknown"
      : `the number of availability zones of ${count(uncounted.length, "endpoint")} is unknown: give it with azCount or --azs`;
  const known = sum(services.map(({ monthlyUsd }) => (monthlyUsd === "unknown" ? 0 : monthlyUsd)));
  return [
    `The cost of the endpoints is unknown, because ${reason}.`,
    ...(known === 0 ? [] : [`What is known of it is ${showUsd(known, currency)} a month.`]),
  ];
}

function natFindings(estimate: CostEstimate): readonly string[] {
  const { nat, breakEvenGbPerAz: gb, advisedUsd, currency } = estimate;
  const gateways = `${count(nat.gateways, "NAT gateway")} for the same traffic`;
  const hoursUsd = sum([nat.hoursUsd, nat.publicIpv4Usd]);
  const charges = chargesOf(estimate, hoursUsd, sum([nat.dataUsd, nat.crossAzUsd]));
  const isAdvised = !isTrafficUnknown(estimate) && advisedUsd !== "unknown";
  return [
    nat.monthlyUsd === "unknown"
      ? `The cost of ${gateways} is unknown.`
      : `${gateways} would cost ${showUsd(nat.monthlyUsd, currency)} a month: ${charges}. The hours include a public address for each.`,
    outcome("If the NAT gateways stay, the endpoints", estimate.savingIfNatStaysUsd, currency),
    outcome("If the endpoints replace the NAT gateways, they", estimate.savingIfNatGoesUsd, currency),
    typeof gb === "number" &&
      `If the NAT gateways stay, an interface endpoint pays off above ${showGb(gb)} a month in each AZ.`,
    isAdvised &&
      `If you follow the advice, these services cost ${showUsd(advisedUsd, currency)} a month, plus the hours of the NAT gateways.`,
  ].filter((sentence) => sentence !== false);
}

function chargesOf(estimate: CostEstimate, hoursUsd: Usd, dataUsd: Usd): string {
  const { currency } = estimate;
  const hours = `${showUsd(hoursUsd, currency)} for the hours`;
  return isTrafficUnknown(estimate) ? hours : `${hours}, ${showUsd(dataUsd, currency)} for the data`;
}

function outcome(subject: string, saving: Usd, currency: Currency): string | false {
  if (saving === "unknown") return false;
  return saving >= 0
    ? `${subject} save ${showUsd(saving, currency)} a month.`
    : `${subject} cost ${showUsd(-saving, currency)} a month more.`;
}

/** What the data of a service costs, that between zones included. */
export function dataOf({ dataUsd, crossAzUsd }: ServiceCost): Usd {
  return sum([dataUsd, crossAzUsd]);
}

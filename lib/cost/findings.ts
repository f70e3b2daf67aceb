import type { CostEstimate, ServiceCost } from "./cost-estimate";
import { showGb, showUsd, sum, type Usd } from "./money";

/** Whether nothing at all was said about the traffic. */
export function isSilent({ services }: CostEstimate): boolean {
  return services.every(({ gbPerMonth }) => gbPerMonth === "unknown");
}

/** The outcome of an estimate, a sentence each. */
export function findingsOf(estimate: CostEstimate): readonly string[] {
  const { services, nat, monthlyUsd, hoursUsd, advisedUsd, breakEvenGbPerAz } = estimate;
  const charges = (hours: Usd, data: Usd) =>
    isSilent(estimate)
      ? `${showUsd(hours)} for the hours`
      : `${showUsd(hours)} for the hours, ${showUsd(data)} for the data`;
  const own = `The endpoints cost ${showUsd(monthlyUsd)} a month: ${charges(hoursUsd, sum(services.map(dataOf)))}.`;
  if (monthlyUsd === "unknown") return ["What the endpoints cost is unknown, since a price is."];
  if (nat.gateways === 0) return [own, "There is no NAT gateway to compare them with."];
  const natCharges = charges(sum([nat.hoursUsd, nat.publicIpv4Usd]), sum([nat.dataUsd, nat.crossAzUsd]));
  const gateways = `${count(nat.gateways, "NAT gateway")} for the same traffic`;
  return [
    own,
    nat.monthlyUsd === "unknown"
      ? `What ${gateways} would cost is unknown.`
      : `${gateways} would cost ${showUsd(nat.monthlyUsd)} a month: ${natCharges}; a public address of each is part of it.`,
    ...outcome("If the NAT gateways stay anyway, the endpoints", estimate.savingIfNatStaysUsd),
    ...outcome("If the endpoints make the NAT gateways needless, they", estimate.savingIfNatGoesUsd),
    ...(typeof breakEvenGbPerAz === "number"
      ? [
          `An interface endpoint pays above ${showGb(breakEvenGbPerAz)} a month in each AZ if the NAT gateways stay.`,
        ]
      : []),
    ...(isSilent(estimate) || advisedUsd === "unknown"
      ? []
      : [
          `By the advice these services cost ${showUsd(advisedUsd)} a month, besides the hours of the NAT gateways.`,
        ]),
  ];
}

function outcome(subject: string, saving: Usd): readonly string[] {
  if (saving === "unknown") return [];
  return [
    saving >= 0
      ? `${subject} save ${showUsd(saving)} a month.`
      : `${subject} cost ${showUsd(-saving)} a month more.`,
  ];
}

/** What the data of a service costs, wherever its clients stand. */
export function dataOf({ dataUsd, crossAzUsd }: ServiceCost): Usd {
  return sum([dataUsd, crossAzUsd]);
}

/** A number and what is counted: `2 NAT gateways`. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

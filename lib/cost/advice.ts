import type { Advice, ServiceCost } from "./cost-estimate";
import { showUsd, type Usd } from "./money";

/** What is cheapest for a service, if the NAT gateways stay. */
export function advise(cost: Omit<ServiceCost, "advice">, hasGateway: boolean, natGateways: number): Advice {
  const { type, gbPerMonth, hoursUsd } = cost;
  if (type === "Gateway") return { kind: "gateway", reason: "a gateway endpoint is free" };
  if (hasGateway) {
    const reason = "a gateway endpoint is free; keep the interface only for clients outside the VPC";
    return { kind: "gateway", reason };
  }
  if (gbPerMonth === 0) {
    return { kind: "drop", reason: `it costs ${showUsd(hoursUsd)} and carries nothing` };
  }
  if (cost.viaNatUsd === undefined) {
    return { kind: "endpoint", reason: "no NAT gateway can reach it" };
  }
  if (natGateways === 0) return { kind: "endpoint", reason: "there is no NAT gateway to go through" };
  return compare(cost, cost.viaNatUsd);
}

function compare(
  { gbPerMonth, monthlyUsd, breakEvenGb }: Omit<ServiceCost, "advice">,
  viaNatUsd: Usd,
): Advice {
  if (gbPerMonth === "unknown") return { kind: "undecided", reason: "its traffic is unknown" };
  if (monthlyUsd === "unknown" || viaNatUsd === "unknown") {
    return { kind: "undecided", reason: "a price is unknown" };
  }
  const difference = showUsd(Math.abs(monthlyUsd - viaNatUsd));
  if (monthlyUsd <= viaNatUsd) return { kind: "endpoint", reason: `saves ${difference} against NAT` };
  const always = breakEvenGb === "never" ? ", whatever the traffic" : "";
  return { kind: "nat", reason: `costs ${difference} more than NAT${always}` };
}

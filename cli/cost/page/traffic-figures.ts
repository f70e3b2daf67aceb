import type { CostEstimate } from "../../lib/cost/cost-estimate";
import { showGb, showUsd, sum } from "../../lib/cost/money";
import { type Curve, costAt, crossingOf, curveLegend, drawCurve, ticksOf } from "./cost-curve";
import { htmlTable } from "./html";
import { htmlFigure } from "./html-figure";

/** The curve of one endpoint against NAT gateways that stand anyway; nothing where a price is unknown. */
export function oneEndpoint({ services, perGb, nat, clientAzCount }: CostEstimate): readonly string[] {
  const interfaces = services.filter(isCompared);
  const widest = interfaces.toSorted((one, other) => other.azCount - one.azCount)[0];
  if (!widest || nat.gateways === 0) return [];
  const { hoursUsd, azCount } = widest;
  if (hoursUsd === "unknown" || perGb.endpoint === "unknown" || perGb.nat === "unknown") return [];
  const zones = azCount === 1 ? "1 AZ" : `${azCount} AZs`;
  const curve: Curve = {
    endpoint: { name: `Interface endpoint in ${zones}`, fixedUsd: hoursUsd, usdPerGb: perGb.endpoint },
    nat: { name: "NAT gateways that stay: data alone", fixedUsd: 0, usdPerGb: perGb.nat },
    standsAtGb: amounts(interfaces.filter((service) => service.azCount === azCount)),
  };
  const crossing = crossingOf(curve);
  const outcome =
    crossing === undefined
      ? "The endpoint is never cheaper."
      : `Above ${showGb(crossing)} a month the endpoint is cheaper: ${showGb(crossing / azCount)} in each AZ.`;
  const where = azCount < clientAzCount ? ` Its clients stand in ${clientAzCount} AZs.` : "";
  return [figure("one", "One endpoint: from how much traffic it pays", `${outcome}${where}`, curve)];
}

/** The curve of all endpoints against NAT gateways with their hours; nothing where a price is unknown. */
export function wholeSet({ services, perGb, nat }: CostEstimate): readonly string[] {
  const interfaces = services.filter(isCompared);
  const hoursUsd = sum(interfaces.map((service) => service.hoursUsd));
  const natHours =
    nat.hoursUsd === "unknown" || nat.publicIpv4Usd === "unknown"
      ? undefined
      : nat.hoursUsd + nat.publicIpv4Usd;
  if (natHours === undefined || nat.gateways === 0 || interfaces.length < 2) return [];
  if (hoursUsd === "unknown" || perGb.endpoint === "unknown" || perGb.nat === "unknown") return [];
  const total = amounts(interfaces).reduce((sum, gb) => sum + gb, 0);
  const curve: Curve = {
    endpoint: {
      name: `${interfaces.length} interface endpoints`,
      fixedUsd: hoursUsd,
      usdPerGb: perGb.endpoint,
    },
    nat: {
      name: `${nat.gateways} NAT gateway${nat.gateways === 1 ? "" : "s"} instead: hours and data`,
      fixedUsd: natHours,
      usdPerGb: perGb.nat,
    },
    standsAtGb: total > 0 ? [total] : [],
  };
  const crossing = crossingOf(curve);
  const isCheaper = curve.endpoint.fixedUsd <= natHours;
  const outcome =
    crossing === undefined
      ? `The ${isCheaper ? "endpoints" : "NAT gateways"} are cheaper whatever the traffic.`
      : `Above ${showGb(crossing)} a month through the interface endpoints, endpoints alone are cheaper than NAT gateways alone.`;
  return [figure("all", "The whole set: endpoints alone or NAT gateways alone", outcome, curve)];
}

/** Whether the endpoint is one that NAT gateways are an alternative to. */
function isCompared({ type, viaNatUsd }: CostEstimate["services"][number]): boolean {
  return type === "Interface" && viaNatUsd !== undefined;
}

function figure(id: string, title: string, description: string, curve: Curve): string {
  const crossing = crossingOf(curve);
  const gbs = [...new Set([...ticksOf(curve), ...(crossing === undefined ? [] : [crossing])])];
  const rows = gbs
    .sort((one, other) => one - other)
    .map((gb) => [showGb(gb), showUsd(costAt(curve.endpoint, gb)), showUsd(costAt(curve.nat, gb))]);
  const columns = [
    { title: "Traffic a month" },
    { title: curve.endpoint.name, align: "right" },
    { title: curve.nat.name, align: "right" },
  ] as const;
  return htmlFigure({
    id,
    title,
    description,
    legend: curveLegend(curve),
    svg: drawCurve(curve),
    below: htmlTable("The same in figures, US dollars a month", columns, rows),
  });
}

function amounts(services: CostEstimate["services"]): readonly number[] {
  return services.flatMap(({ gbPerMonth }) => (gbPerMonth === "unknown" ? [] : [gbPerMonth]));
}

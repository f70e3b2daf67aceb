import type { CostEstimate } from "../../../lib/cost/cost-estimate";
import { showGb, sum } from "../../../lib/cost/money";
import { count } from "../../../lib/shapes/text";
import { scaleTo } from "./chart";
import { comparisonFigure } from "./comparison-figure";

/** What a way costs a month: a fixed amount, and an amount for each GB. */
interface Way {
  readonly name: string;
  readonly fixedUsd: number;
  readonly usdPerGb: number;
}

interface Ways {
  readonly endpoint: Way;
  readonly nat: Way;
}

interface TrafficFigure {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly ways: Ways;
  /** GB a month that the user has named. */
  readonly userGb: readonly number[];
}

const LEAST_SCALE = 100;

/** One endpoint and the NAT gateways that stay, over traffic; empty if a price is unknown. */
export function oneEndpoint({ services, perGb, nat, clientAzCount }: CostEstimate): readonly string[] {
  const interfaces = services.filter(isCompared);
  const [widest] = interfaces.toSorted((one, other) => other.azCount - one.azCount);
  if (!widest || nat.gateways === 0) return [];
  const { hoursUsd, azCount } = widest;
  if (hoursUsd === "unknown" || perGb.endpoint === "unknown" || perGb.nat === "unknown") return [];
  const name = `Interface endpoint in ${count(azCount, "AZ")}`;
  const ways: Ways = {
    endpoint: { name, fixedUsd: hoursUsd, usdPerGb: perGb.endpoint },
    nat: { name: "NAT gateways that stay: only data", fixedUsd: 0, usdPerGb: perGb.nat },
  };
  const gb = equalCostGb(ways);
  const outcome =
    gb === undefined
      ? "The endpoint is never cheaper."
      : `Above ${showGb(gb)} a month the endpoint is cheaper: ${showGb(gb / azCount)} in each AZ.`;
  const clients = azCount < clientAzCount ? ` Its clients are in ${clientAzCount} AZs.` : "";
  const title = "One endpoint: how much traffic makes it cheaper";
  const userGb = knownGb(interfaces.filter((service) => service.azCount === azCount));
  return [trafficFigure({ id: "one", title, description: `${outcome}${clients}`, ways, userGb })];
}

/** All interface endpoints and NAT gateways instead of them, over traffic; empty if a price is unknown. */
export function wholeSet({ services, perGb, nat }: CostEstimate): readonly string[] {
  const interfaces = services.filter(isCompared);
  const hoursUsd = sum(interfaces.map((service) => service.hoursUsd));
  const natHoursUsd = sum([nat.hoursUsd, nat.publicIpv4Usd]);
  if (natHoursUsd === "unknown" || nat.gateways === 0 || interfaces.length < 2) return [];
  if (hoursUsd === "unknown" || perGb.endpoint === "unknown" || perGb.nat === "unknown") return [];
  const natName = `${count(nat.gateways, "NAT gateway")} instead: hours and data`;
  const ways: Ways = {
    endpoint: {
      name: `${interfaces.length} interface endpoints`,
      fixedUsd: hoursUsd,
      usdPerGb: perGb.endpoint,
    },
    nat: { name: natName, fixedUsd: natHoursUsd, usdPerGb: perGb.nat },
  };
  const gb = equalCostGb(ways);
  const description =
    gb === undefined
      ? `The ${hoursUsd <= natHoursUsd ? "endpoints" : "NAT gateways"} are cheaper whatever the traffic.`
      : `Above ${showGb(gb)} a month through the interface endpoints, endpoints alone are cheaper than NAT gateways alone.`;
  const total = knownGb(interfaces).reduce((all, one) => all + one, 0);
  const title = "The whole set: endpoints alone or NAT gateways alone";
  return [trafficFigure({ id: "all", title, description, ways, userGb: total > 0 ? [total] : [] })];
}

/** Whether NAT gateways are an alternative to the endpoint. */
function isCompared({ type, viaNatUsd }: CostEstimate["services"][number]): boolean {
  return type === "Interface" && viaNatUsd !== undefined;
}

function knownGb(services: CostEstimate["services"]): readonly number[] {
  return services.flatMap(({ gbPerMonth }) => (gbPerMonth === "unknown" ? [] : [gbPerMonth]));
}

function trafficFigure({ ways, userGb, ...texts }: TrafficFigure): string {
  const { endpoint, nat } = ways;
  const equal = equalCostGb(ways);
  const { interval, max } = scaleTo(Math.max(2 * (equal ?? 0), 1.1 * Math.max(0, ...userGb), LEAST_SCALE));
  const ticks = Array.from({ length: Math.round(max / interval) + 1 }, (_tick, index) => index * interval);
  const amounts = [...new Set([...ticks, ...(equal === undefined ? [] : [equal])])].sort((a, b) => a - b);
  const pointsOf = (way: Way, gbs: readonly number[]) => gbs.map((gb) => [gb, costOf(way, gb)] as const);
  return comparisonFigure({
    ...texts,
    axis: "GB a month",
    amountTitle: "Traffic a month",
    writeAmount: showGb,
    lines: [
      { name: endpoint.name, colour: "hours", points: pointsOf(endpoint, amounts) },
      { name: nat.name, colour: "nat", points: pointsOf(nat, amounts) },
    ],
    turningPoint:
      equal === undefined
        ? undefined
        : { at: [equal, costOf(endpoint, equal)], label: `same cost at ${showGb(equal)}` },
    dots: pointsOf(endpoint, [...new Set(userGb)]),
    marks: userGb.length > 0 ? [{ name: "Your traffic", colour: "text", mark: "dot" }] : [],
  });
}

/** GB above which the endpoint is cheaper; undefined if one way is cheaper whatever the traffic. */
function equalCostGb({ endpoint, nat }: Ways): number | undefined {
  const gb = (endpoint.fixedUsd - nat.fixedUsd) / (nat.usdPerGb - endpoint.usdPerGb);
  return Number.isFinite(gb) && gb > 0 ? gb : undefined;
}

function costOf({ fixedUsd, usdPerGb }: Way, gb: number): number {
  return fixedUsd + gb * usdPerGb;
}

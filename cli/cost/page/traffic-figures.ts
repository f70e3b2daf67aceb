import type { CostEstimate } from "../../../lib/cost/cost-estimate";
import { showGb, sum, type Usd } from "../../../lib/cost/money";
import { count } from "../../../lib/shapes/text";
import { scaleTo } from "./chart";
import { comparisonFigure } from "./comparison-figure";
import type { Figure } from "./html";

interface TrafficFigure extends Pick<Figure, "id" | "title"> {
  /** The names of the ways. */
  readonly endpoint: string;
  readonly nat: string;
  readonly endpointHoursUsd: Usd;
  readonly natHoursUsd: Usd;
  /** The outcome; `gb` is the traffic above which the endpoint is cheaper, undefined if there is none. */
  readonly describe: (gb: number | undefined) => string;
  /** GB a month that the user has named. */
  readonly userGb: readonly number[];
}

const LEAST_SCALE = 100;

/** Endpoints and NAT gateways over traffic, as figures; one is empty if a price is unknown. */
export function trafficFigures(estimate: CostEstimate): readonly string[] {
  const { services, nat } = estimate;
  // NAT gateways are no alternative to the others.
  const interfaces = services.filter(({ type, viaNatUsd }) => type === "Interface" && viaNatUsd !== undefined);
  if (nat.gateways === 0 || interfaces.length === 0) return [];
  const figures = [oneEndpoint(interfaces, estimate), wholeSet(interfaces, estimate)];
  return figures.slice(0, interfaces.length).map((figure) => trafficFigure(estimate, figure));
}

function oneEndpoint(interfaces: CostEstimate["services"], { clientAzCount }: CostEstimate): TrafficFigure {
  const azCount = Math.max(
    1,
    ...interfaces.flatMap((service) => (service.azCount === "unknown" ? [] : service.azCount)),
  );
  const widest = interfaces.filter((service) => service.azCount === azCount);
  const clients = azCount < clientAzCount ? ` Its clients are in ${clientAzCount} AZs.` : "";
  return {
    id: "one",
    title: "One endpoint: how much traffic makes it cheaper",
    endpoint: `Interface endpoint in ${count(azCount, "AZ")}`,
    nat: "NAT gateways that stay: only data",
    endpointHoursUsd: widest[0]?.hoursUsd ?? "unknown",
    natHoursUsd: 0,
    describe: (gb) =>
      gb === undefined
        ? `The endpoint is never cheaper.${clients}`
        : `Above ${showGb(gb)} a month the endpoint is cheaper: ${showGb(gb / azCount)} in each AZ.${clients}`,
    userGb: knownGb(widest),
  };
}

function wholeSet(interfaces: CostEstimate["services"], { nat }: CostEstimate): TrafficFigure {
  const endpointHoursUsd = sum(interfaces.map(({ hoursUsd }) => hoursUsd));
  const natHoursUsd = sum([nat.hoursUsd, nat.publicIpv4Usd]);
  const total = knownGb(interfaces).reduce((all, one) => all + one, 0);
  return {
    id: "all",
    title: "The whole set: endpoints alone or NAT gateways alone",
    endpoint: `${interfaces.length} interface endpoints`,
    nat: `${count(nat.gateways, "NAT gateway")} instead: hours and data`,
    endpointHoursUsd,
    natHoursUsd,
    describe: (gb) =>
      gb === undefined
        ? `The ${endpointHoursUsd <= natHoursUsd ? "endpoints" : "NAT gateways"} are cheaper whatever the traffic.`
        : `Above ${showGb(gb)} a month through the interface endpoints, endpoints alone are cheaper than NAT gateways alone.`,
    userGb: total > 0 ? [total] : [],
  };
}

function knownGb(services: CostEstimate["services"]): readonly number[] {
  return services.map(({ gbPerMonth }) => gbPerMonth).filter((gb) => gb !== "unknown");
}

function trafficFigure({ perGb }: CostEstimate, figure: TrafficFigure): string {
  const { endpoint, nat, endpointHoursUsd, natHoursUsd, describe, userGb, ...texts } = figure;
  const [endpointGbUsd, natGbUsd] = [perGb.endpoint, perGb.nat];
  if (endpointHoursUsd === "unknown" || natHoursUsd === "unknown") return "";
  if (endpointGbUsd === "unknown" || natGbUsd === "unknown") return "";
  const endpointAt = (gb: number) => [gb, endpointHoursUsd + gb * endpointGbUsd] as const;
  const natAt = (gb: number) => [gb, natHoursUsd + gb * natGbUsd] as const;
  const crossing = (endpointHoursUsd - natHoursUsd) / (natGbUsd - endpointGbUsd);
  const equal = Number.isFinite(crossing) && crossing > 0 ? crossing : undefined;
  return comparisonFigure({
    ...texts,
    description: describe(equal),
    axis: "GB a month",
    amountTitle: "Traffic a month",
    writeAmount: showGb,
    lines: [
      { name: endpoint, colour: "hours", points: amountsOf(equal, userGb).map(endpointAt) },
      { name: nat, colour: "nat", points: amountsOf(equal, userGb).map(natAt) },
    ],
    turningPoint: equal === undefined ? equal : { at: endpointAt(equal), label: `same cost at ${showGb(equal)}` },
    dots: [...new Set(userGb)].map(endpointAt),
    marks: userGb.length > 0 ? [{ name: "Your traffic", colour: "text", mark: "dot" }] : [],
  });
}

/** Round amounts to beyond the user's and twice that of the same cost, with the latter between them. */
function amountsOf(equal: number | undefined, userGb: readonly number[]): readonly number[] {
  const { interval, max } = scaleTo(Math.max(2 * (equal ?? 0), 1.1 * Math.max(0, ...userGb), LEAST_SCALE));
  const ticks = Array.from({ length: Math.round(max / interval) + 1 }, (_tick, index) => index * interval);
  return [...new Set(equal === undefined ? ticks : [...ticks, equal])].sort((one, other) => one - other);
}

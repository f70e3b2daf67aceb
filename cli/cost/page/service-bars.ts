import type { CostEstimate, ServiceCost } from "../../../lib/cost/cost-estimate";
import { showUsd, type Usd } from "../../../lib/cost/money";
import { axisBelow, axisTo, axisUsd, roomFor } from "./chart";
import { htmlFigure } from "./html";
import { drawing, type Place, rectangle, text } from "./svg";

const ROW_HEIGHT = 44;
const BAR_HEIGHT = 12;
const WIDEST_LABEL = "$10,000.00";

/** One of the bars that each service has. */
interface Bar {
  readonly name: string;
  readonly colour: "hours" | "data" | "nat";
  readonly usdOf: (service: ServiceCost) => number;
  /**
   * The text at the end of the bar.
   *
   * @default - none
   */
  readonly labelOf?: (service: ServiceCost) => string;
}

/** Where the bars of a service begin, and how many pixels a dollar is. */
interface Row {
  readonly start: Place;
  readonly perUsd: number;
}

const BARS: readonly Bar[] = [
  { name: "Endpoint: hours", colour: "hours", usdOf: ({ hoursUsd }) => known(hoursUsd) },
  {
    name: "Endpoint: data",
    colour: "data",
    usdOf: ({ dataUsd, crossAzUsd }) => known(dataUsd) + known(crossAzUsd),
    labelOf: ({ type, monthlyUsd }) => (type === "Gateway" ? "free" : showUsd(monthlyUsd)),
  },
  {
    name: "Same traffic through NAT gateways that stay",
    colour: "nat",
    usdOf: ({ viaNatUsd }) => known(viaNatUsd),
    labelOf: ({ viaNatUsd }) => (typeof viaNatUsd === "number" ? showUsd(viaNatUsd) : ""),
  },
];

/** Two bars for each service as a figure: its endpoint, and the same traffic through NAT gateways; empty if none is known. */
export function barsFigure({ services, nat }: CostEstimate): string {
  if (services.every(({ monthlyUsd, viaNatUsd }) => known(monthlyUsd) + known(viaNatUsd) === 0)) return "";
  const bars = BARS.filter(({ colour }) => colour !== "nat" || nat.gateways > 0);
  return htmlFigure({
    id: "bars",
    title: "Each service: endpoint and NAT gateway",
    description:
      "Upper bars: the endpoint, split into hours and data. Lower bars: the charge for the same data through NAT " +
      "gateways that stay. The table above has the same figures.",
    legend: bars.map(({ name, colour }) => ({ name, colour, mark: "area" })),
    draw: (width) => drawBars(width, services, bars),
  });
}

function drawBars(width: number, services: readonly ServiceCost[], bars: readonly Bar[]): string {
  const names = services.map(({ service }) => service);
  const amounts = services.flatMap(({ monthlyUsd, viaNatUsd }) => [known(monthlyUsd), known(viaNatUsd)]);
  const axis = axisTo(Math.max(...amounts, 1), "US dollars a month", axisUsd);
  const [left, right] = [14 + Math.max(...names.map(roomFor)), width - roomFor(WIDEST_LABEL)];
  const plot = { left, right, top: 8, bottom: 16 + services.length * ROW_HEIGHT };
  const perUsd = (right - left) / axis.max;
  const rows = services.flatMap((service, index) => {
    const middle = 12 + (index + 0.5) * ROW_HEIGHT;
    const name = text(service.service, [left - 9, middle], { anchor: "end" });
    return [name, ...drawRow(service, bars, { start: [left, middle], perUsd })];
  });
  return drawing(width, plot.bottom + 54, [...axisBelow(plot, axis), ...rows]);
}

/** The bars of a service: the parts of the endpoint in a row, and below them the bar of the NAT gateways. */
function drawRow(service: ServiceCost, bars: readonly Bar[], { start, perUsd }: Row): readonly string[] {
  const [left, middle] = start;
  const isSingle = bars.every(({ colour }) => colour !== "nat");
  const upper = isSingle ? middle - BAR_HEIGHT / 2 : middle - BAR_HEIGHT - 0.5;
  let end = left;
  return bars.flatMap(({ colour, usdOf, labelOf }) => {
    const [from, y] = colour === "nat" ? [left, middle + 0.5] : [end, upper];
    const width = usdOf(service) * perUsd;
    end = from + width;
    const bar = width > 0 ? [rectangle([from, y], width, BAR_HEIGHT, colour)] : [];
    const label = labelOf?.(service) ?? "";
    return label === "" ? bar : [...bar, text(label, [end + 5, y + BAR_HEIGHT / 2], { size: 12 })];
  });
}

function known(amount: Usd | undefined): number {
  return typeof amount === "number" ? amount : 0;
}

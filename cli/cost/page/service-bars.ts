import type { BarSeriesOption } from "echarts";
import type { CostEstimate, ServiceCost } from "../../../lib/cost/cost-estimate";
import { showUsd, type Usd } from "../../../lib/cost/money";
import { amountAxis, axisUsd, COLOURS, draw, LINE, roomFor, TEXT } from "./chart";
import { htmlFigure } from "./html";

const ROW_HEIGHT = 44;
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
  return draw(width, 70 + services.length * ROW_HEIGHT, {
    grid: {
      top: 8,
      right: roomFor(WIDEST_LABEL),
      bottom: 54,
      left: 14 + Math.max(...names.map(roomFor)),
      outerBoundsMode: "none",
    },
    xAxis: amountAxis("US dollars a month", Math.max(...amounts, 1), axisUsd),
    yAxis: {
      type: "category",
      data: names,
      inverse: true,
      axisLabel: TEXT,
      axisTick: { show: false },
      axisLine: LINE,
    },
    series: bars.map((bar) => seriesOf(bar, services)),
  });
}

function seriesOf({ name, colour, usdOf, labelOf }: Bar, services: readonly ServiceCost[]): BarSeriesOption {
  const texts = labelOf && services.map(labelOf);
  const formatter = ({ dataIndex }: { readonly dataIndex: number }) => texts?.[dataIndex] ?? "";
  return {
    type: "bar",
    name,
    barWidth: 12,
    itemStyle: { color: COLOURS[colour] },
    data: services.map(usdOf),
    ...(colour !== "nat" && { stack: "endpoint" }),
    ...(texts && { label: { ...TEXT, fontSize: 12, show: true, position: "right", formatter } }),
  };
}

function known(amount: Usd | undefined): number {
  return typeof amount === "number" ? amount : 0;
}

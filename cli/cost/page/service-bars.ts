import type { BarSeriesOption } from "echarts";
import type { CostEstimate, ServiceCost } from "../../../lib/cost/cost-estimate";
import { showUsd, type Usd } from "../../../lib/cost/money";
import { amountAxis, axisUsd, draw, LINE, roomFor, TEXT } from "./chart";
import type { LegendEntry } from "./html-figure";
import { COLOURS } from "./page-colours";

const ROW_HEIGHT = 44;
const NAT = "Same traffic through NAT gateways that stay";
const WIDEST_LABEL = "$10,000.00";

/** Draws two bars for each service as SVG: its endpoint, and the same traffic through NAT gateways. */
export function drawBars({ services, nat }: CostEstimate): string {
  const names = services.map(({ service }) => service);
  const natBars = nat.gateways > 0 ? [natSeries(services)] : [];
  const amounts = services.flatMap(({ monthlyUsd, viaNatUsd }) => [known(monthlyUsd), known(viaNatUsd)]);
  return draw(70 + services.length * ROW_HEIGHT, {
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
      data: [...names],
      inverse: true,
      axisLabel: TEXT,
      axisTick: { show: false },
      axisLine: LINE,
    },
    series: [...endpointSeries(services), ...natBars],
  });
}

/** The legend of the bars. */
export function barsLegend({ nat }: CostEstimate): readonly LegendEntry[] {
  return [
    { name: "Endpoint: hours", colour: "hours", mark: "area" },
    { name: "Endpoint: data", colour: "data", mark: "area" },
    ...(nat.gateways > 0 ? [{ name: NAT, colour: "nat", mark: "area" } as const] : []),
  ];
}

function endpointSeries(services: readonly ServiceCost[]): readonly BarSeriesOption[] {
  const data = services.map(({ dataUsd, crossAzUsd }) => known(dataUsd) + known(crossAzUsd));
  const total = ({ type, monthlyUsd }: ServiceCost) => (type === "Gateway" ? "free" : showUsd(monthlyUsd));
  return [
    {
      ...bar("Endpoint: hours", COLOURS.hours),
      stack: "endpoint",
      data: services.map(({ hoursUsd }) => known(hoursUsd)),
    },
    {
      ...bar("Endpoint: data", COLOURS.data),
      stack: "endpoint",
      data,
      label: labels(services.map(total)),
    },
  ];
}

function natSeries(services: readonly ServiceCost[]): BarSeriesOption {
  const shown = ({ viaNatUsd }: ServiceCost) => (typeof viaNatUsd === "number" ? showUsd(viaNatUsd) : "");
  return {
    ...bar(NAT, COLOURS.nat),
    data: services.map(({ viaNatUsd }) => known(viaNatUsd)),
    label: labels(services.map(shown)),
  };
}

function bar(name: string, color: string): BarSeriesOption {
  return { type: "bar", name, barWidth: 12, itemStyle: { color } };
}

function labels(texts: readonly string[]): NonNullable<BarSeriesOption["label"]> {
  return {
    ...TEXT,
    fontSize: 12,
    show: true,
    position: "right",
    formatter: ({ dataIndex }) => texts[dataIndex] ?? "",
  };
}

function known(amount: Usd | undefined): number {
  return typeof amount === "number" ? amount : 0;
}

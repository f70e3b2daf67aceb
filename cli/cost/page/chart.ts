import { type EChartsOption, init } from "echarts";
import { COLOURS, themed } from "./page-colours";

const WIDTH = 880;

/** How texts of a chart look. */
export const TEXT = { fontFamily: "system-ui, sans-serif", fontSize: 13, color: COLOURS.text } as const;

/** How axes and the lines of the grid look. */
export const LINE = { lineStyle: { color: COLOURS.grid } } as const;

/** Draws a chart as SVG whose colours come from the style sheet of the page. */
export function draw(height: number, option: EChartsOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return themed(svg);
}

/**
 * Room that a text takes. No browser is there to measure it when the page is written, and the fonts of readers
 * differ, so this is on the wide side.
 */
export function roomFor(text: string): number {
  return Math.ceil(text.length * TEXT.fontSize * 0.64);
}

/** A round step, and the first multiple of it that holds `most`: an axis of at most seven ticks. */
export function scaleOf(most: number): { readonly interval: number; readonly max: number } {
  const power = 10 ** Math.floor(Math.log10(most / 6));
  const interval = [1, 2, 2.5, 5, 10].map((digit) => digit * power).find((step) => most / step <= 6) ?? most;
  return { interval, max: Math.ceil(most / interval - 1e-9) * interval };
}

/** An axis of amounts that begins at nothing. */
export function amountAxis(name: string, most: number, formatter: (value: number) => string, nameGap = 32) {
  return {
    type: "value",
    name,
    nameLocation: "middle",
    nameGap,
    ...scaleOf(most),
    nameTextStyle: { ...TEXT, color: COLOURS.muted },
    min: 0,
    axisLabel: { ...TEXT, color: COLOURS.muted, formatter },
    axisLine: { show: true, ...LINE },
    splitLine: LINE,
  } as const;
}

/** Dollars on an axis: `$1,200`, without cents where there are none. */
export function axisUsd(usd: number): string {
  return `$${usd.toLocaleString("en-US", { maximumFractionDigits: 2 })}`;
}

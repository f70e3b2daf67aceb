import { type EChartsOption, init } from "echarts";
import { roundStep } from "../../../lib/cost/hub-break-even";

/** How wide drawings are: for a desk, and for a phone, where a smaller copy of the wide one could not be read. */
export const WIDTHS = { wide: 880, narrow: 340 } as const;

/**
 * The colours of the charts, as variables of the page's style sheet, so that one drawing serves light, dark and
 * print. The charting library takes no variables, so each gets a colour that nothing else has.
 */
export const COLOURS = {
  text: "#000001",
  muted: "#000002",
  grid: "#000003",
  hours: "#000004",
  data: "#000005",
  nat: "#000006",
  surface: "#000007",
} as const;

/** How the texts of a chart look. */
export const TEXT = { fontFamily: "system-ui, sans-serif", fontSize: 13, color: COLOURS.text } as const;

/** How the axes and the lines of the grid look. */
export const LINE = { lineStyle: { color: COLOURS.grid } } as const;

/** Draws a chart as SVG with colours from the style sheet of the page. */
export function draw(width: number, height: number, option: EChartsOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return Object.entries(COLOURS).reduce((drawing, [name, colour]) => drawing.replaceAll(colour, `var(--${name})`), svg);
}

/**
 * The width to keep free for a text. No browser measures texts when the page is written and readers have different
 * fonts, so this is generous.
 */
export function roomFor(text: string): number {
  return Math.ceil(text.length * TEXT.fontSize * 0.64);
}

/** A round interval for the ticks of an axis, and the first multiple of it that is not below `most`. */
export function scaleTo(most: number): { readonly interval: number; readonly max: number } {
  const interval = roundStep(most, [1, 2, 2.5, 5, 10]);
  return { interval, max: Math.ceil(most / interval - 1e-9) * interval };
}

/** An axis from 0 to at least `most`. */
export function amountAxis(name: string, most: number, formatter: (value: number) => string, nameGap = 32) {
  return {
    type: "value",
    name,
    nameLocation: "middle",
    nameGap,
    ...scaleTo(most),
    nameTextStyle: { ...TEXT, color: COLOURS.muted },
    min: 0,
    axisLabel: { ...TEXT, color: COLOURS.muted, formatter, hideOverlap: true },
    axisLine: { show: true, ...LINE },
    splitLine: LINE,
  } as const;
}

/** US dollars at an axis: `$1,200`, with cents only if there are some. */
export function axisUsd(usd: number): string {
  return `$${usd.toLocaleString("en-US", { maximumFractionDigits: 2 })}`;
}

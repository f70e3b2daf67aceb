import { roundStep } from "../../../lib/cost/hub-break-even";
import { line, type Place, TEXT_SIZE, text } from "./svg";

/** How wide drawings are: for a desk, and for a phone, where a smaller copy of the wide one could not be read. */
export const WIDTHS = { wide: 880, narrow: 340 } as const;

/** The part of a drawing that the axes enclose, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An axis from 0 to at least some amount. */
export interface Axis {
  readonly name: string;
  /** The last amount of the axis. */
  readonly max: number;
  /** The amounts that have a line. */
  readonly ticks: readonly number[];
  readonly write: (amount: number) => string;
}

const LENGTH_OF_TICK = 5;

/**
 * The width to keep free for a text. No browser measures texts when the page is written and readers have different
 * fonts, so this is generous.
 */
export function roomFor(text: string): number {
  return Math.ceil(text.length * TEXT_SIZE * 0.64);
}

/** A round interval for the ticks of an axis, and the first multiple of it that is not below `most`. */
export function scaleTo(most: number): { readonly interval: number; readonly max: number } {
  const interval = roundStep(most, [1, 2, 2.5, 5, 10]);
  return { interval, max: Math.ceil(most / interval - 1e-9) * interval };
}

/** An axis from 0 to at least `most`. */
export function axisTo(most: number, name: string, write: (amount: number) => string): Axis {
  const { interval, max } = scaleTo(most);
  const ticks = Array.from({ length: Math.round(max / interval) + 1 }, (_tick, index) => index * interval);
  return { name, max, ticks, write };
}

/** The place of amounts in a plot, from its left and its lower edge. */
export function placeIn({ left, right, top, bottom }: Plot, across: Axis, upward: Axis): (point: Place) => Place {
  return ([x, y]) => [left + ((right - left) * x) / across.max, bottom - ((bottom - top) * y) / upward.max];
}

/** The axis below a plot, with a line up from each tick. Where its texts would meet, each second, third … is written. */
export function axisBelow({ left, right, top, bottom }: Plot, { name, max, ticks, write }: Axis): readonly string[] {
  const at = (amount: number) => left + ((right - left) * amount) / max;
  const widest = 10 + Math.max(...ticks.map((tick) => roomFor(write(tick))));
  const every = Math.ceil(widest / (at(ticks[1] ?? max) - left));
  const look = { colour: "muted", anchor: "middle" } as const;
  return [
    ...ticks.map((tick) => grid([at(tick), top], [at(tick), bottom + LENGTH_OF_TICK])),
    grid([left, bottom], [right, bottom]),
    ...ticks.flatMap((tick, index) => (index % every === 0 ? text(write(tick), [at(tick), bottom + 16], look) : [])),
    text(name, [(left + right) / 2, bottom + 40], look),
  ];
}

/** The axis to the left of a plot, with a line to the right from each tick. */
export function axisToTheLeft(plot: Plot, { name, max, ticks, write }: Axis): readonly string[] {
  const { left, right, top, bottom } = plot;
  const at = (amount: number) => bottom - ((bottom - top) * amount) / max;
  const middle: Place = [left - 25 - roomFor(write(max)), (top + bottom) / 2];
  return [
    ...ticks.map((tick) => grid([left - LENGTH_OF_TICK, at(tick)], [right, at(tick)])),
    ...ticks.map((tick) => text(write(tick), [left - 9, at(tick)], { colour: "muted", anchor: "end" })),
    text(name, middle, { colour: "muted", anchor: "middle", upright: true }),
  ];
}

/** US dollars at an axis: `$1,200`, with cents only if there are some. */
export function axisUsd(usd: number): string {
  return `$${usd.toLocaleString("en-US", { maximumFractionDigits: 2 })}`;
}

function grid(from: Place, to: Place): string {
  return line([from, to], "grid");
}

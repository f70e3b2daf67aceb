export { showCalls, showNumber } from "../../trail/show-calls";

/** When calls were made, to the minute: `2026-11-21 08:00 to 2026-11-27 18:30`. */
export function showSpan({ first, last }: { readonly first: string; readonly last: string }): string {
  const [from, to] = [first, last].map((time) => time.slice(0, 16).replace("T", " "));
  return from === to ? `${from}` : `${from} to ${to}`;
}

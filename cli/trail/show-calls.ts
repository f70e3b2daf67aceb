/** A number of calls as people write it: `1 call`, `12,345 calls`. */
export function showCalls(calls: number): string {
  return `${showNumber(calls)} call${calls === 1 ? "" : "s"}`;
}

/** A number as people write it: `12,345`. */
export function showNumber(number: number): string {
  return number.toLocaleString("en-US");
}

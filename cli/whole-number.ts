import { rejectArgument } from "./reject-argument";

/** Makes a reader for the value of an option that is a whole number from `least` to `most`. */
export function wholeNumber(least: number, most = Number.POSITIVE_INFINITY): (text: string) => number {
  const range = most === Number.POSITIVE_INFINITY ? `of at least ${least}` : `from ${least} to ${most}`;
  return (text) => {
    const number = Number(text);
    const isWhole = text.trim() !== "" && Number.isInteger(number);
    if (isWhole && number >= least && number <= most) return number;
    return rejectArgument(`Expected a whole number ${range}`);
  };
}

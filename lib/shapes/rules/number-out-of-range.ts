import { shapeRule } from "../rule";

export const numberOutOfRange = shapeRule({
  id: "number-out-of-range",
  what: "A number is within the bounds of its option.",
  why: "A number beyond them has no meaning, or has a digit or a unit too many.",
  message: (value: number, least: number, most: number) => {
    if (value < least) return `Expected at least ${least.toLocaleString("en-US")}, received ${value}`;
    return value > most ? `Expected at most ${most.toLocaleString("en-US")}, received ${value}` : undefined;
  },
});

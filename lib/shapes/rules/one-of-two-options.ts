import { shapeRule } from "../rule";
import { quoteList } from "../text";

export const oneOfTwoOptions = shapeRule({
  id: "one-of-two-options",
  what: "Exactly one of two options is given.",
  why: "They answer the same question, so two answers contradict each other.",
  message: (names: readonly string[], given: readonly string[]) => {
    if (given.length === 1) return undefined;
    const advice = given.length === 0 ? "neither: give" : "both: keep";
    return `Expected either ${quoteList(names)}, received ${advice} one of the two`;
  },
});

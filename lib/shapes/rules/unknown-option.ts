import { shapeRule } from "../rule";
import { didYouMean, quoteList } from "../text";

export const unknownOption = shapeRule({
  id: "unknown-option",
  what: "Every option is one that the construct has.",
  why: "A misspelt option would change nothing, and nobody would notice.",
  message: (near: readonly string[], allowed: readonly string[]) =>
    `There is no such option: ${near.length > 0 ? didYouMean(near) : `the options are ${quoteList(allowed, "and")}`}`,
});

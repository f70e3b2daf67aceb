import { nearest } from "../services/nearest";
import { shapeRule } from "../shapes/rule";
import { didYouMean, show } from "../shapes/text";

export const unknownRule = shapeRule({
  id: "unknown-rule",
  what: "severity names rules that exist.",
  why: "A misspelt id would change nothing, and nobody would notice.",
  message: (id: string, ids: readonly string[]) => {
    if (ids.includes(id)) return undefined;
    const near = nearest(id, ids);
    const advice = near.length > 0 ? didYouMean(near) : "docs/rules.md lists the rules";
    return `There is no rule ${show(id)}: ${advice}`;
  },
});

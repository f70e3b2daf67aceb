import { nearest } from "../../services/nearest";
import { shapeRule } from "../rule";
import { didYouMean, quoteList, show } from "../text";

export const unknownElement = shapeRule({
  id: "unknown-element",
  what: "Every element of a policy is one that IAM has.",
  why: "A misspelt element would be left out, and the statement would mean something else.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html (2026)",
  message: (name: string, names: readonly string[]) => {
    if (names.includes(name)) return undefined;
    const near = nearest(name, names);
    return `There is no element ${show(name)}: ${near.length > 0 ? didYouMean(near) : `use ${quoteList(names)}`}`;
  },
});

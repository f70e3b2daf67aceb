import { nearest } from "../../services/nearest";
import { shapeRule } from "../rule";
import { quoteList, show } from "../text";

export const unknownOwnedBuckets = shapeRule({
  id: "unknown-owned-buckets",
  what: "The AWS-owned buckets of a name are known.",
  why: "Without their names there is nothing to allow.",
  message: (name: unknown, known: readonly string[]) => {
    if (known.some((candidate) => candidate === name)) return undefined;
    const near = typeof name === "string" ? nearest(name, known) : [];
    return `There are no AWS-owned buckets under ${show(name)}: use ${quoteList(near.length > 0 ? near : known)}`;
  },
});

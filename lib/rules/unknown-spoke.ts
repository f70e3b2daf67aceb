import { shapeRule } from "../shapes/rule";
import { quoteList, show } from "../shapes/text";

export const unknownSpoke = shapeRule({
  id: "unknown-spoke",
  what: "zoneIdsFor() is called with the key of a spoke of the hub.",
  why: "Only a spoke that the hub lists may associate with its hosted zones.",
  message: (key: string, spokes: readonly string[]) => {
    const [only, ...more] = spokes;
    const list =
      only === undefined
        ? "there are none"
        : more.length > 0
          ? `there are ${quoteList(spokes, "and")}`
          : `there is ${show(only)}`;
    return `There is no spoke ${show(key)}: ${list}`;
  },
});

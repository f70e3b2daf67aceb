import { shapeRule } from "../shapes/rule";
import { quoteList, show } from "../shapes/text";

export const unknownEndpoint = shapeRule({
  id: "unknown-endpoint",
  what: "endpoint() is called with the name of an endpoint of the construct.",
  why: "There is nothing to refer to.",
  message: (name: string, type: string | undefined, names: readonly string[], types: readonly string[]) => {
    const asked = type === undefined ? show(name) : `${show(name)}, ${show(type)}`;
    const advice =
      types.length > 0
        ? `this construct has only the ${quoteList(types, "and")} endpoint of it: leave the type out, or add the other to types`
        : `this construct has no such endpoint, it has ${quoteList(names, "and")}`;
    return `endpoint(${asked}): ${advice}`;
  },
});

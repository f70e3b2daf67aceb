import { shapeRule } from "../rule";
import { quoteList } from "../text";

export const nothingChosen = shapeRule({
  id: "nothing-chosen",
  what: "A set of a workload that needs no service by itself says what the workload uses.",
  why: "The set would be empty, and the workload would reach nothing.",
  message: (services: readonly string[], options: readonly string[]) =>
    services.length > 0 ? undefined : `This set would be empty: give at least one of ${quoteList(options)}`,
});

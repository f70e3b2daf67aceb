import { type Path, writePath } from "../problem";
import { shapeRule } from "../rule";
import { show } from "../text";

export const conflictingOption = shapeRule({
  id: "conflicting-option",
  what: "Service sets that are merged give an option of a service one value.",
  why: "One of the two values would be lost.",
  message: (value: unknown, other: unknown, otherPath: Path) =>
    `${show(value)} contradicts ${show(other)} at ${writePath(otherPath)}: give both the same value, or give it in one of them only`,
});

import { type Path, writePath } from "../problem";
import { shapeRule } from "../rule";
import { show } from "../text";

export const policiesNotMergeable = shapeRule({
  id: "policies-not-mergeable",
  what: "The policies of service sets that are merged are lists of statements, or equal.",
  why: "A list and a document have no common form in which both could be kept as they are.",
  message: (value: unknown, otherPath: Path) =>
    `${show(value)} cannot be joined with the policy at ${writePath(otherPath)}, since only lists of statements can: write both as lists`,
});

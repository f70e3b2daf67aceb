import { type Path, writePath } from "../problem";
import { shapeRule } from "../rule";
import { show } from "../text";

export const conflictingDefault = shapeRule({
  id: "conflicting-default",
  what: "Service sets that are merged do not change a default that another set relies on.",
  why: "A workload whose set leaves the option out could not reach the service.",
  message: (value: boolean, otherPath: Path) =>
    `${show(value)} contradicts the default ${show(!value)}, on which ${writePath(otherPath)} relies: give both the same value, or leave it out`,
});

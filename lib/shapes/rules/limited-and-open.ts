import { type Path, writePath } from "../problem";
import { shapeRule } from "../rule";

export const limitedAndOpen = shapeRule({
  id: "limited-and-open",
  what: "Service sets that are merged all limit a service, or none does.",
  why: "A workload whose set has no policy expects full access, and would lose it.",
  message: (otherPath: Path) =>
    `This policy limits a service to which ${writePath(otherPath)} expects full access: limit it there too, with what that set needs, or remove it there`,
});

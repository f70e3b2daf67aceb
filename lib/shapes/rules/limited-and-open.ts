import { type Path, writePath } from "../problem";
import { shapeRule } from "../rule";

export const limitedAndOpen = shapeRule({
  id: "limited-and-open",
  what: "Service sets that are merged all limit a service, or none does.",
  why: "Without a policy, a workload reaches whatever it likes, and would lose that.",
  message: (otherPath: Path) =>
    `This policy limits a service, and ${writePath(otherPath)} has none, which means full access: give that one a policy too, with what its workload needs of your resources, or leave this policy out`,
});

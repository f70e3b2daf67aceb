import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";

export const fixedSeverity = shapeRule({
  id: "fixed-severity",
  what: "severity lists only rules that rest on facts about AWS or on a judgement.",
  why: "Without input of the right shape there is nothing to emit.",
  message: (id: string) =>
    `The rule ${show(id)} is about the shape of the input, and its severity cannot be changed: correct the input, and remove this entry`,
});

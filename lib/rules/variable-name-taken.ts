import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";

export const variableNameTaken = shapeRule({
  id: "variable-name-taken",
  what: "The stack has no other construct with the name of the variable.",
  why: "The variable is a construct of the stack, which has room for one of each id.",
  message: (name: string) =>
    `The stack has a construct ${show(name)} already, and the variable would be another one: choose another name for one of the two`,
});

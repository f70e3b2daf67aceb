import { shapeRule } from "../rule";
import { show } from "../text";

export const repeatedItem = shapeRule({
  id: "repeated-item",
  what: "A list has each member once.",
  why: "AWS refuses some repeated members, and a second one is usually a slip for another value.",
  message: (value: string) => `${show(value)} is listed twice: remove one of the two`,
});

import { shapeRule } from "../rule";

export const emptyCondition = shapeRule({
  id: "empty-condition",
  what: "Conditions have at least one operator, and an operator has at least one key.",
  why: "Without the condition that was meant, the statement applies to more requests.",
  message: (members: object, what: string) =>
    Object.keys(members).length > 0 ? undefined : `Received no ${what}: add one, or remove the member`,
});

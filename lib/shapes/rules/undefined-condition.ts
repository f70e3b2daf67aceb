import { shapeRule } from "../rule";

export const undefinedCondition = shapeRule({
  id: "undefined-condition",
  what: "A condition that is written has a value.",
  why: "If it were left out in silence, the statement would apply to more requests than its writer wanted.",
  message: (value: unknown) =>
    value === undefined
      ? "Received nothing, and without this condition the statement applies to more requests: give a value, or remove the member if that is what you mean"
      : undefined,
});

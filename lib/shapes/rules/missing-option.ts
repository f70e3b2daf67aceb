import { shapeRule } from "../rule";

export const missingOption = shapeRule({
  id: "missing-option",
  what: "A required option is given.",
  why: "Without it there is nothing to emit.",
  message: (what: string) => `Missing: give ${what}`,
});

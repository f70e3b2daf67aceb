import { shapeRule } from "../rule";

export const totalLessThanParts = shapeRule({
  id: "total-less-than-parts",
  what: "The total traffic is at least the sum of what is given for single services.",
  why: "One of the two amounts is wrong, and only the user knows which.",
  message: (total: number, parts: number) =>
    // Binary fractions of a total and of its parts differ by less than a byte.
    total < parts - 1e-9
      ? `The total of ${total} GB is less than the ${parts} GB of single services: raise the total, or leave it out`
      : undefined,
});

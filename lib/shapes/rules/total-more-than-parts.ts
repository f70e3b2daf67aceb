import { shapeRule } from "../rule";

export const totalMoreThanParts = shapeRule({
  id: "total-more-than-parts",
  what: "The total traffic is the sum of the parts if traffic is given for every service.",
  why: "No service is left to have the rest, so it would be ignored.",
  message: (total: number, parts: number) =>
    // Binary fractions of a total and of its parts differ by less than a byte.
    total > parts + 1e-9
      ? `The total of ${total} GB is more than the ${parts} GB of the services, which all have amounts of their own: leave out the total, or the amount of a service`
      : undefined,
});

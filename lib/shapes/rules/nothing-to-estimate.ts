import { shapeRule } from "../rule";

export const nothingToEstimate = shapeRule({
  id: "nothing-to-estimate",
  what: "An estimate names at least one service.",
  why: "A cost of $0.00 for no endpoints is usually the result of an empty list that was meant to be full.",
  message: (services: number) => (services > 0 ? undefined : 'No service is named: add at least one, such as "sqs"'),
});

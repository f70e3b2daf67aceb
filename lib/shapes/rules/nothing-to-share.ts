import { shapeRule } from "../rule";

export const nothingToShare = shapeRule({
  id: "nothing-to-share",
  what: "A comparison with a hub has at least one interface endpoint.",
  why: "Other types of endpoint stay in each VPC, so a hub would save and cost nothing.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html (2026)",
  message: (interfaceEndpoints: number) =>
    interfaceEndpoints > 0
      ? undefined
      : 'A hub shares interface endpoints only, and none is among the services: add one, such as "sqs"',
});

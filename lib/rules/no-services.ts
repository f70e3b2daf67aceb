import { isObject } from "../shapes/is-object";
import { defineRule, finding } from "./rule";

export const noServices = defineRule({
  id: "no-services",
  what: "At least one service is named.",
  why: "A construct without endpoints is a mistake: a list or a map turned out empty.",
  check: ({ props: { services, customServices } }) =>
    isEmpty(services) && (customServices === undefined || isEmpty(customServices))
      ? finding(["services"], "No service is named: add at least one, such as services: { sqs: {} }")
      : [],
});

function isEmpty(services: unknown): boolean {
  if (isObject(services)) return Object.values(services).every((options) => options === undefined);
  return Array.isArray(services) && services.length === 0;
}

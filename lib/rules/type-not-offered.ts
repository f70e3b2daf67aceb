import { quoteList, show } from "../shapes/text";
import { defineRule } from "./rule";

export const typeNotOffered = defineRule({
  id: "type-not-offered",
  what: "A service has each type of endpoint that is asked for.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html (2026)",
  check: ({ requests, isShared }) =>
    requests.flatMap(({ path, service, options: { types = [] } }) => {
      // One that was rejected leaves open which types are meant.
      if (isShared || !service || types.includes(undefined)) return [];
      const missing = types.filter((type) => type && !service.types.includes(type));
      return missing.map((type) => ({
        path: [...path, "types"],
        message: `${show(service.name)} has no ${type} endpoint: use ${quoteList(service.types)}, or leave types out`,
      }));
    }),
});

import { quoteList } from "../shapes/text";
import { defineRule, finding } from "./rule";

export const missingRouteTables = defineRule({
  id: "missing-route-tables",
  what: "Every gateway endpoint has route tables, or an empty list if its routes are managed elsewhere.",
  why: "A gateway without routes serves nobody, and nothing would say so.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html (2026)",
  check: ({ endpoints }) => {
    const without = endpoints.filter(({ type, options }) => type === "Gateway" && !options.routeTableIds);
    if (without.length === 0) return [];
    const names = quoteList(
      without.map(({ name }) => name),
      "and",
    );
    return finding(
      ["routeTableIds"],
      `No route tables are given for the gateways of ${names}: give routeTableIds for all, or for each service, or [] if the routes are managed elsewhere`,
    );
  },
});

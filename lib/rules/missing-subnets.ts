import { quoteList } from "../shapes/text";
import { defineRule, finding } from "./rule";

export const missingSubnets = defineRule({
  id: "missing-subnets",
  what: "Every endpoint with network interfaces has subnets.",
  why: "AWS puts the network interfaces of an endpoint into its subnets.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html (2026)",
  check: ({ endpoints }) => {
    const without = endpoints.filter(({ type, options }) => type !== "Gateway" && !options.subnetIds);
    if (without.length === 0) return [];
    const names = quoteList(
      without.map(({ name }) => name),
      "and",
    );
    return finding(
      ["subnetIds"],
      `No subnets are given for the network interfaces of ${names}: give subnetIds for all, or for each service`,
    );
  },
});

import { isUnresolved } from "../shapes/unresolved";
import { defineRule, eachEndpoint, finding } from "./rule";

export const partialAddresses = defineRule({
  id: "partial-addresses",
  what: "An endpoint has a fixed address in each of its subnets, or in none.",
  why: "The AWS provider reads the addresses of all subnets, and Terraform would plan a change forever.",
  check: eachEndpoint(({ path, options: { subnetConfigurations = [], subnetIds } }) => {
    if (subnetIds === undefined || isUnresolved(subnetIds) || subnetConfigurations.length === 0) return [];
    if (subnetConfigurations.length >= subnetIds.length) return [];
    return finding(
      [...path, "subnetConfigurations"],
      `${subnetConfigurations.length} of the endpoint's ${subnetIds.length} subnets have a fixed address, and Terraform would plan a change of the others forever: give an address for each subnet`,
    );
  }),
});

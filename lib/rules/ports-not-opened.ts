import { ownOption } from "../model/effective-endpoint";
import { defineRule, eachEndpoint, finding } from "./rule";

export const portsNotOpened = defineRule({
  id: "ports-not-opened",
  severity: "warn",
  basis: "judgement",
  what: "Ports are given for endpoints that the created security group guards.",
  why: "An endpoint with security groups of its own gets no rule from this library.",
  check: eachEndpoint((endpoint) => {
    const { path, options } = endpoint;
    if (ownOption(endpoint, "securityGroupIds") === undefined || (options.ports ?? []).length === 0) return [];
    return finding(
      [...path, "ports"],
      "No port is opened, since this endpoint has security groups of its own: open the ports in those and remove this option, or remove securityGroupIds",
    );
  }),
});

import { takesSharedGroups } from "../model/effective-endpoint";
import { show } from "../shapes/text";
import { defineRule, eachEndpoint, finding } from "./rule";

export const portsUnknown = defineRule({
  id: "ports-unknown",
  what: "The ports of an endpoint are known if a security group opens them.",
  why: "The group would stay closed, and clients would time out.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint((endpoint, { plan }) => {
    const { name, path, service, options } = endpoint;
    if (!plan.securityGroup || !takesSharedGroups(endpoint) || options.ports) return [];
    if (service?.ports !== "other") return [];
    return finding(
      [...path, "ports"],
      `No source states the ports of ${show(name)}, and the security group opens ports: give ports, such as ports: [443, { from: 1024, to: 1064 }], or securityGroupIds`,
    );
  }),
});

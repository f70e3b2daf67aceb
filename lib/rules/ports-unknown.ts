import { takesSharedGroups } from "../model/effective-endpoint";
import { show } from "../shapes/text";
import { eachEndpoint } from "./each";
import type { Rule } from "./rule";

/** Demands the ports of services for which no source states them. */
export const portsUnknown: Rule = {
  id: "ports-unknown",
  severity: "error",
  basis: "shape",
  what: "The ports of an endpoint are known if a security group opens them.",
  why: "The group would stay closed, and clients would time out.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint, { plan }) => {
    const { name, path, service, options } = endpoint;
    if (!plan.securityGroup || !takesSharedGroups(endpoint) || options.ports) return [];
    if (service?.ports !== "unknown") return [];
    return [
      {
        path: [...path, "ports"],
        message: `No source states the ports of ${show(name)}, and the security group opens ports: give ports, such as ports: [443], or securityGroupIds`,
      },
    ];
  }),
};

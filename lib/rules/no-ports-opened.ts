import { takesSharedGroups } from "../model/effective-endpoint";
import { defineRule, eachEndpoint, finding } from "./rule";

export const noPortsOpened = defineRule({
  id: "no-ports-opened",
  severity: "warn",
  basis: "judgement",
  what: "The ports of endpoints of VPC Lattice resources and service networks are given.",
  why: "Their owner chooses the ports, so the created security group opens none by itself.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-resources.html (2026)",
  check: eachEndpoint((endpoint, { plan }) => {
    const { type, path, service, options } = endpoint;
    if (!plan.securityGroup || !takesSharedGroups(endpoint) || options.ports) return [];
    if (service || type === "Interface") return [];
    return finding(
      [...path, "ports"],
      `The security group opens no port for this ${type} endpoint, since its owner chooses the ports: give ports, such as ports: [443]`,
    );
  }),
});

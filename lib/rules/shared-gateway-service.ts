import { show } from "../shapes/text";
import { defineRule, finding } from "./rule";

export const sharedGatewayService = defineRule({
  id: "shared-gateway-service",
  severity: "warn",
  basis: "judgement",
  what: "A service that has a gateway is shared as an interface only if types says so.",
  why: "The interface is billed by hour, zone and GB, while a gateway in each VPC is free.",
  source: "https://aws.amazon.com/privatelink/pricing/ (2026)",
  check: ({ requests, isShared }) =>
    requests.flatMap(({ path, service, options }) =>
      isShared &&
      options.types === undefined &&
      service?.types.includes("Gateway") &&
      service.types.includes("Interface")
        ? finding(
            path,
            `A gateway cannot be shared, so this is an interface endpoint of ${show(service.name)}, billed by hour, zone and GB, while a gateway in each VPC is free: make those with VpcEndpoints, or say types: ["Interface"] to confirm`,
          )
        : [],
    ),
});

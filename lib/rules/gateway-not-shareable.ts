import { show } from "../shapes/text";
import { defineRule, finding } from "./rule";

export const gatewayNotShareable = defineRule({
  id: "gateway-not-shareable",
  what: "Services that other VPCs share have an interface endpoint.",
  why: "A gateway endpoint serves the route tables of its own VPC.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html (2026)",
  check: ({ requests, isShared }) =>
    requests.flatMap(({ path, service }) =>
      isShared && service && !service.types.includes("Interface")
        ? finding(
            path,
            `${show(service.name)} has a gateway endpoint only, which serves the route tables of its own VPC: make one in each VPC with VpcEndpoints, which is free`,
          )
        : [],
    ),
});

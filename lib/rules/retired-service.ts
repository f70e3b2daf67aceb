import { show } from "../shapes/text";
import { defineRule, eachEndpoint, finding } from "./rule";

export const retiredService = defineRule({
  id: "retired-service",
  severity: "warn",
  basis: "facts",
  what: "AWS still offers the service.",
  why: "The endpoint may be refused, and one that exists stops working on the day that AWS turns the service off.",
  source: "data/endpoint-services.json: newer lists of AWS no longer have the service",
  check: eachEndpoint(({ path, service }) =>
    service?.retired
      ? finding(
          path,
          `AWS has probably retired ${show(service.name)}, which newer lists no longer have: plan to remove this endpoint`,
        )
      : [],
  ),
});

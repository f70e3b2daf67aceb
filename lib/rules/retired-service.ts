import type { EndpointService } from "../services/endpoint-service";
import { hasEnded } from "../services/has-ended";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

export const retiredService = defineRule({
  id: "retired-service",
  severity: "warn",
  basis: "facts",
  what: "AWS still offers the service.",
  why: "The endpoint may be refused, and one that exists stops working on the day that AWS turns the service off.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint(({ path, service }) =>
    service?.retired && !hasEnded(service)
      ? finding(path, `${wordsOf(service)} (${cite(service.name, "retired")}): plan to remove this endpoint`)
      : [],
  ),
});

function wordsOf({ name, retired }: EndpointService): string {
  return retired === true ? `AWS has probably retired ${show(name)}` : `AWS ends ${show(name)} on ${retired}`;
}

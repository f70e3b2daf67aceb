import { hasEnded } from "../services/has-ended";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

export const endedService = defineRule({
  id: "ended-service",
  basis: "facts",
  what: "AWS had not ended the service when its facts were read.",
  why: "AWS would reject the endpoint in the middle of an apply, and one that exists leads nowhere.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint(({ path, service }) =>
    service && hasEnded(service)
      ? finding(
          path,
          `The last day of ${show(service.name)} was ${service.retired} (${cite(service.name, "retired")}): remove this endpoint`,
        )
      : [],
  ),
});

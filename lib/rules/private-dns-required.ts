import { pathOf } from "../model/effective-endpoint";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

export const privateDnsRequired = defineRule({
  id: "private-dns-required",
  severity: "warn",
  basis: "facts",
  what: "Private DNS is on for services that need it.",
  why: "Clients would not find the endpoint.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint((endpoint) => {
    const { name, service, options } = endpoint;
    if (service?.privateDns.support !== "required" || options.privateDnsEnabled !== false) return [];
    return finding(
      pathOf(endpoint, "privateDnsEnabled"),
      `Private DNS is off for ${show(name)}, which needs it on (${cite(name, "privateDns")}): clients will not find the endpoint`,
    );
  }),
});

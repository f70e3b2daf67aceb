import { pathOf } from "../model/effective-endpoint";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

export const privateDnsAdvisedOff = defineRule({
  id: "private-dns-advised-off",
  severity: "warn",
  basis: "facts",
  what: "Private DNS is off for services whose documentation says so.",
  why: "Clients that need the public endpoint of the service would reach the private one.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint((endpoint, { isShared }) => {
    const { name, path, service, options } = endpoint;
    if (service?.privateDns.support !== "leave-off") return [];
    if (!isShared && options.privateDnsEnabled !== true) return [];
    return finding(
      isShared ? path : pathOf(endpoint, "privateDnsEnabled"),
      `Private DNS is on for ${show(name)}, and its documentation says to leave it off (${cite(name, "privateDns")})`,
    );
  }),
});

import { pathOf } from "../model/effective-endpoint";
import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

export const privateDnsNotOffered = defineRule({
  id: "private-dns-not-offered",
  basis: "facts",
  what: "Private DNS is turned on only for services that have a private DNS name.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint((endpoint) => {
    const { name, service, options } = endpoint;
    if (service?.privateDns.support !== "unsupported" || options.privateDnsEnabled !== true) return [];
    const option = writePath(["services", name, "privateDnsEnabled"]);
    return finding(
      pathOf(endpoint, "privateDnsEnabled"),
      `${show(name)} has no private DNS name (${cite(name, "privateDns")}): set ${option} to false, or leave it out`,
    );
  }),
});

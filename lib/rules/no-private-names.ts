import { show } from "../shapes/text";
import { cite } from "./cite";
import { privateNamesFor } from "./private-names";
import { defineRule, eachEndpoint, finding } from "./rule";

export const noPrivateNames = defineRule({
  id: "no-private-names",
  what: "A service that hosted zones share has private DNS names, or privateDnsNames is given for it.",
  why: "Without a name there is no hosted zone, and clients would not find the endpoint.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint((endpoint, subject) => {
    const { name, path, service } = endpoint;
    if (privateNamesFor(endpoint, subject)?.length !== 0 || !service) return [];
    return finding(
      [...path, "privateDnsNames"],
      `AWS has no private DNS name for ${show(name)} (${cite(name, "privateDns")}): give the host names that your clients use as privateDnsNames, or make the endpoint with VpcEndpoints in the VPCs that need it`,
    );
  }),
});

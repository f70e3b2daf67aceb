import { type EffectiveEndpoint, pathOf } from "../model/effective-endpoint";
import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

export const ipAddressTypeNotOffered = defineRule({
  id: "ip-address-type-not-offered",
  basis: "facts",
  what: "The service serves the address families that the endpoint asks for.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint((endpoint) => {
    const { name, options } = endpoint;
    const { ipAddressType: asked } = options;
    if (typeof asked !== "string" || asked === "ipv4" || !isIpv4Only(endpoint)) return [];
    const option = writePath(["services", name, "ipAddressType"]);
    return finding(
      pathOf(endpoint, "ipAddressType"),
      `${show(name)} has IPv4 endpoints only${sourceOf(endpoint)}, not ${show(asked)}: set ${option} to "ipv4"`,
    );
  }),
});

/** The source of the fact; that of a gateway is no fact of the catalogue. */
function sourceOf({ type, name }: EffectiveEndpoint): string {
  return type === "Gateway" ? "" : ` (${cite(name, "ipv6")})`;
}

function isIpv4Only({ service, type }: EffectiveEndpoint): boolean {
  return type === "Gateway" ? service?.name === "dynamodb" : service?.ipv6 === false;
}

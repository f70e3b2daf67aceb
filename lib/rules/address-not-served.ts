import { show } from "../shapes/text";
import { isUnresolved } from "../shapes/unresolved";
import { FAMILIES, FAMILY_NAMES, givenFamilies } from "./address-families";
import { eachAddress } from "./each-address";
import { defineRule } from "./rule";

export const addressNotServed = defineRule({
  id: "address-not-served",
  what: "A fixed address is of a family that the endpoint serves.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetConfiguration.html (2026)",
  check: eachAddress((address, path, { options: { ipAddressType = "ipv4" } }) => {
    if (address.subnetId === undefined || isUnresolved(ipAddressType)) return [];
    const extra = givenFamilies(address).filter((family) => !FAMILIES[ipAddressType].includes(family));
    const literal = extra.filter((family) => !isUnresolved(address[family]));
    return literal.map((family) => ({
      path: [...path, family],
      message: `An endpoint with the IP address type ${show(ipAddressType)} has no ${FAMILY_NAMES[family]} address: give ${family === "ipv6" ? "ipv4" : "ipv6"} instead, or set ipAddressType to "${family}" or "dualstack"`,
    }));
  }),
});

import { show } from "../shapes/text";
import { isUnresolved } from "../shapes/unresolved";
import { FAMILIES, FAMILY_NAMES, givenFamilies } from "./address-families";
import { eachAddress } from "./each-address";
import { defineRule, finding } from "./rule";

export const missingAddress = defineRule({
  id: "missing-address",
  what: "A fixed address is given for each address family that the endpoint serves.",
  why: "Terraform would plan a change forever for an address that AWS picks.",
  check: eachAddress((address, path, { options: { ipAddressType = "ipv4" } }) => {
    const given = givenFamilies(address);
    if (address.subnetId === undefined) return [];
    if (isUnresolved(ipAddressType)) {
      return given.length > 0 ? [] : finding(path, "Missing: give the address, as ipv4, as ipv6 or as both");
    }
    const needed = FAMILIES[ipAddressType];
    if (given.some((family) => !needed.includes(family))) return [];
    const missing = needed.filter((family) => !given.includes(family));
    return missing.map((family) => ({
      path: [...path, family],
      message: `Missing: an endpoint with the IP address type ${show(ipAddressType)} has an ${FAMILY_NAMES[family]} address in each subnet, and Terraform would plan a change forever if AWS picks it: give the address`,
    }));
  }),
});

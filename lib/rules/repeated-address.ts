import { show } from "../shapes/text";
import { eachAddress } from "./each-address";
import { defineRule, finding } from "./rule";

const MEMBERS = ["subnetId", "ipv4", "ipv6"] as const;

export const repeatedAddress = defineRule({
  id: "repeated-address",
  what: "A subnet has one fixed address of a family, and an address is given once.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  check: eachAddress((address, path, { options: { subnetConfigurations = [] } }) => {
    const index = subnetConfigurations.indexOf(address);
    return MEMBERS.flatMap((member) => {
      const value = address[member];
      const isRepeated = subnetConfigurations.slice(0, index).some((other) => other[member] === value);
      return typeof value === "string" && isRepeated
        ? finding([...path, member], `${show(value)} is listed twice: remove one of the two`)
        : [];
    });
  }),
});

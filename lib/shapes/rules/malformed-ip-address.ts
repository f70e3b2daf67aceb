import { canonical, type Family, familyOf } from "../cidr";
import { shapeRule } from "../rule";
import { didYouMean, show } from "../text";

export const malformedIpAddress = shapeRule({
  id: "malformed-ip-address",
  what: "A fixed address is one address, without a length.",
  why: "EC2 would refuse it in the middle of an apply.",
  message: (value: string, family: Family) => {
    const [bare = ""] = value.trim().split("/");
    const isAddress = familyOf(bare) === family;
    if (isAddress && value === bare) return undefined;
    const example = family === "IPv4" ? '"10.0.0.5"' : '"2001:db8::5"';
    const advice = isAddress ? didYouMean([canonical(bare, family)]) : `such as ${example}`;
    return `${show(value)} is not an ${family} address: write one address of the subnet, without a length, ${advice}`;
  },
});

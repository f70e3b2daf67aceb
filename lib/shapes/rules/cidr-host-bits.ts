import { type Family, readCidr } from "../cidr";
import { shapeRule } from "../rule";
import { didYouMean, show } from "../text";

export const cidrHostBits = shapeRule({
  id: "cidr-host-bits",
  what: "A block of addresses has no host bits.",
  why: "EC2 cuts them off or refuses the rule, and Terraform would plan a change forever.",
  message: (value: string, family: Family) => {
    const reading = readCidr(value);
    if (reading.kind !== "host bits" || reading.family !== family) return undefined;
    return `${show(value)} has host bits set, which AWS refuses: ${didYouMean([reading.corrected])}`;
  },
});

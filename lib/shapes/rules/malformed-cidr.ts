import { type Family, readCidr } from "../cidr";
import { shapeRule } from "../rule";
import { didYouMean, show } from "../text";

export const malformedCidr = shapeRule({
  id: "malformed-cidr",
  what: "A block of addresses is a network and its length.",
  why: "EC2 would refuse the rule in the middle of an apply.",
  message: (value: string, family: Family) => {
    const reading = readCidr(value);
    if (reading.kind !== "malformed" || (reading.family ?? family) !== family) return undefined;
    const example = family === "IPv4" ? '"10.0.0.0/16"' : '"2001:db8::/56"';
    const advice = reading.corrected
      ? didYouMean([reading.corrected])
      : `write the network and its length, such as ${example}`;
    return `${show(value)} is not an ${family} CIDR block: ${advice}`;
  },
});

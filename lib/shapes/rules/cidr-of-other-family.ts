import { type Family, readCidr } from "../cidr";
import { shapeRule } from "../rule";
import { show } from "../text";

export const cidrOfOtherFamily = shapeRule({
  id: "cidr-of-other-family",
  what: "IPv4 blocks and IPv6 blocks are in options of their own.",
  why: "They are different arguments of a security group rule.",
  message: (value: string, family: Family, option: string) => {
    const reading = readCidr(value);
    if (reading.family === undefined || reading.family === family) return undefined;
    const corrected = "corrected" in reading ? reading.corrected : undefined;
    const written = corrected === undefined ? "" : `, as ${show(corrected)}`;
    return `${show(value)} is an ${reading.family} block: move it to ${option}${written}`;
  },
});

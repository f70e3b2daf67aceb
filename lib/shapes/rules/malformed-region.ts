import { nearest } from "../../services/nearest";
import { isPossibleRegion, regionNames } from "../../services/regions";
import { shapeRule } from "../rule";
import { didYouMean, show } from "../text";

export const malformedRegion = shapeRule({
  id: "malformed-region",
  what: "A region is one that AWS has, or has the form of one.",
  why: "The region becomes part of service names, and AWS would know no such service.",
  source: "https://docs.aws.amazon.com/general/latest/gr/rande.html (2026)",
  message: (value: string) => {
    if (isPossibleRegion(value)) return undefined;
    const near = nearest(value, regionNames());
    const advice = near.length > 0 ? didYouMean(near) : 'expected a name such as "us-east-1"';
    return `${show(value)} is not the name of an AWS region: ${advice}`;
  },
});

import { shapeRule } from "../rule";
import { show } from "../text";

export const missingRegionWithoutDashes = shapeRule({
  id: "missing-region-without-dashes",
  what: "If only Terraform knows the region, names that contain it without dashes are given it in that form as well.",
  why: "The dashes cannot be removed from a token at synth.",
  message: (buckets: string) =>
    `Missing: the names of the ${show(buckets)} buckets contain the region without dashes, which cannot be derived from a Terraform token: give regionWithoutDashes: Fn.replace(region, "-", "")`,
});

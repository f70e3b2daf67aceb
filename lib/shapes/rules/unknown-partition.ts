import { shapeRule } from "../rule";
import { quoteList, show } from "../text";

export const unknownPartition = shapeRule({
  id: "unknown-partition",
  what: "A partition is one that AWS has.",
  why: "ARNs of another partition match nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (2026)",
  message: (value: string, partitions: readonly string[]) =>
    partitions.includes(value) ? undefined : `${show(value)} is not a partition of AWS: use ${quoteList(partitions)}`,
});

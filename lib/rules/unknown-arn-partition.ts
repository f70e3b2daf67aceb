import { PARTITIONS } from "../policy/evaluate/arn";
import { nearest } from "../services/nearest";
import { quoteList, show } from "../shapes/text";
import { eachFaultyArn } from "./each-arn";
import { defineRule, finding } from "./rule";

export const unknownArnPartition = defineRule({
  id: "unknown-arn-partition",
  basis: "facts",
  what: "The partition of an ARN is one that AWS has.",
  why: "AWS rejects the policy in the middle of an apply, or the statement matches nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (2026)",
  check: eachFaultyArn((arn, path, fault) => {
    if (fault !== "partition") return [];
    const near = nearest(arn.split(":")[1] ?? "", PARTITIONS);
    const known = quoteList(near.length > 0 ? near : PARTITIONS);
    const message = `${show(arn)} is not an ARN that AWS accepts: its partition is unknown, use ${known}`;
    return finding(path, message);
  }),
});

import type { Problem } from "../problems";
import { nearest } from "../services/nearest";
import type { Item, NormalStatement } from "./document/normal";
import { findArnFault, PARTITIONS } from "./evaluate/arn";
import { faultyArn } from "./policy-problems";

/** What is wrong with the resources of a statement. */
export function checkResources({ resources }: NormalStatement): readonly Problem[] {
  return resources.items.flatMap(checkArn);
}

/** What is wrong with an ARN or `"*"`. */
export function checkArn({ value, path }: Item): readonly Problem[] {
  if (typeof value !== "string" || value === "*") return [];
  const fault = findArnFault(value);
  const near = fault === "partition" ? nearest(value.split(":")[1] ?? "", PARTITIONS) : [];
  return fault === undefined ? [] : [faultyArn(path, value, fault, near.length > 0 ? near : PARTITIONS)];
}

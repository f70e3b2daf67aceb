import type { ArnFault } from "./policy-problems";

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html, and the EU Sovereign Cloud; read 2026-11-23 */
export const PARTITIONS = [
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f",
  "aws-eusc",
] as const;

/** The first fault of an ARN that may hold wildcards and IAM variables; undefined where it has none. */
export function findArnFault(text: string): ArnFault | undefined {
  // A variable may hold colons, and may become anything.
  const [arn, partition = "", service = "", , account, ...resource] = text
    .replace(/\$\{[^}]*\}/g, "*")
    .split(":");
  if (arn !== "arn" || account === undefined || resource.join(":") === "") return "form";
  if (!hasWildcard(partition) && !PARTITIONS.some((known) => known === partition)) return "partition";
  if (!/^[a-z0-9*?-]+$/.test(service)) return "service";
  return accountFault(account);
}

function accountFault(account: string): ArnFault | undefined {
  // Words stand for accounts of AWS, such as "aws" in the ARNs of managed policies.
  if (/^(\d{12}|[*?]*|[a-z][a-z-]*)$/.test(account)) return undefined;
  return hasWildcard(account) ? "mixedAccount" : "account";
}

function hasWildcard(text: string): boolean {
  return /[*?]/.test(text);
}

import type { ArnFault } from "../policy-problems";

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

/** Whether the account of what begins like an ARN mixes digits and wildcards. */
export function mixesAccount(text: string): boolean {
  const [arn, , , , account = ""] = partsOf(text);
  return arn === "arn" && /^[\d*?]+$/.test(account) && /\d/.test(account) && hasWildcard(account);
}

/** The first fault of an ARN that may hold wildcards and IAM variables; undefined where it has none. */
export function findArnFault(text: string): ArnFault | undefined {
  const [arn, partition = "", service = "", , account, ...resource] = partsOf(text);
  if (arn !== "arn" || account === undefined || resource.join(":") === "") return "form";
  if (!hasWildcard(partition) && !PARTITIONS.some((known) => known === partition)) return "partition";
  if (!/^[a-z0-9*?-]+$/.test(service)) return "service";
  return accountFault(account);
}

/** A variable may hold colons, and may become anything. */
function partsOf(text: string): readonly string[] {
  return text.replace(/\$\{[^}]*\}/g, "*").split(":");
}

function accountFault(account: string): ArnFault | undefined {
  // Words stand for accounts of AWS, such as "aws" in the ARNs of managed policies.
  if (/^(\d{12}|[*?]*|[a-z][a-z-]*)$/.test(account)) return undefined;
  return hasWildcard(account) ? "mixedAccount" : "account";
}

function hasWildcard(text: string): boolean {
  return /[*?]/.test(text);
}

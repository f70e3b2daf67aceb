import { isPossibleRegion } from "../../services/regions";

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

/** What is wrong with an ARN: its form, or one of its parts. */
export type ArnFault = "form" | "nested" | "partition" | "service" | "account" | "account pattern" | "region";

/** The first fault of an ARN that may have wildcards and IAM variables; undefined if it has none. */
export function findArnFault(text: string): ArnFault | undefined {
  const [arn, partition = "", service = "", region = "", account, ...resource] = partsOf(text);
  if (arn !== "arn" || account === undefined || resource.join(":") === "") return "form";
  if (innerArn(text) !== undefined) return "nested";
  if (!hasWildcard(partition) && !PARTITIONS.some((known) => known === partition)) return "partition";
  if (!/^[a-z0-9*?-]+$/.test(service)) return "service";
  return accountFault(account) ?? regionFault(region);
}

/** The ARN within an ARN; undefined if there is none. The key of an object may have any text in it. */
export function innerArn(text: string): string | undefined {
  if (!text.includes("arn:", 1)) return undefined;
  const next = /,\s*(arn:[a-z-]*:.*)$/s.exec(text);
  if (next !== null) return next[1];
  const inner = /[:/](arn:[a-z-]*:.*)$/s.exec(text);
  return inner === null || /^arn:[^:]*:s3:[^:]*:[^:]*:[^:/]+\//.test(text) ? undefined : inner[1];
}

/** The parts of an ARN. */
export interface ArnParts {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  /** What follows the account. */
  readonly resource: string;
}

/** Takes an ARN apart, with `*` for each IAM variable; undefined if it has not the form of one. */
export function parseArn(text: string): ArnParts | undefined {
  const [arn, partition = "", service = "", region = "", account, ...resource] = partsOf(text);
  if (arn !== "arn" || account === undefined) return undefined;
  return { partition, service, region, resource: resource.join(":") };
}

/** Whether a part of an ARN is text that means only itself. */
export function isPlain(part: string): boolean {
  return part !== "" && !hasWildcard(part);
}

/** Whether the account of a text that begins like an ARN mixes digits and wildcards. */
export function mixesAccount(text: string): boolean {
  const [arn, , , , account = ""] = partsOf(text);
  return arn === "arn" && /^[\d*?]+$/.test(account) && /\d/.test(account) && hasWildcard(account);
}

/** A variable may have colons in its name, and may become anything. */
function partsOf(text: string): readonly string[] {
  return (text.includes("${") ? text.replace(/\$\{[^}]*\}/g, "*") : text).split(":");
}

function accountFault(account: string): ArnFault | undefined {
  // Words mean accounts of AWS, such as "aws" in the ARNs of managed policies.
  if (/^(\d{12}|[*?]*|[a-z][a-z-]*)$/.test(account)) return undefined;
  return hasWildcard(account) ? "account pattern" : "account";
}

/** Events of AWS Health have the region "global". */
function regionFault(region: string): ArnFault | undefined {
  return !isPlain(region) || region === "global" || isPossibleRegion(region) ? undefined : "region";
}

function hasWildcard(text: string): boolean {
  return /[*?]/.test(text);
}

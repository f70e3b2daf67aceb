import { headOf } from "./pattern";

/**
 * What each part of a path may be: the organization, its root, and the units down to the one that holds the account.
 * AWS ends a path with "/"; some of its pages append the account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed-view-data-orgs.html, and the patterns
 * of https://docs.aws.amazon.com/organizations/latest/APIReference/API_Parent.html (2026)
 */
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
const ROOT = /^r-[0-9a-z]{4,32}$/;
const UNIT = /^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}|\d{12})$/;

/** Whether a text may be a path of AWS Organizations, or match one if it has wildcards. */
export function canBeOrganizationPath(text: string): boolean {
  const head = headOf(text);
  if (!/[/*?]$/.test(text)) return false;
  const parts = head.split("/");
  const whole = parts.slice(0, -1);
  return whole.every(isPart) && isBeginning(parts.at(-1) ?? "", whole.length) && (head !== text || whole.length > 1);
}

function isPart(part: string, index: number): boolean {
  return [ORGANIZATION, ROOT][index]?.test(part) ?? UNIT.test(part);
}

/** Whether a part may go on to be the part at its place. */
function isBeginning(part: string, index: number): boolean {
  const prefix = ["o-", "r-"][index] ?? "ou-";
  return prefix.startsWith(part) || part.startsWith(prefix) || (index > 1 && /^\d+$/.test(part));
}

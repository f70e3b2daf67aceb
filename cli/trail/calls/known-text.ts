/**
 * The text of a member of a record; undefined if there is none, or if CloudTrail hides it.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export function knownText(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "" || value === "HIDDEN_DUE_TO_SECURITY_REASONS") return undefined;
  return value.startsWith("***") ? undefined : value;
}

/** A text of a record; empty for anything else, since records come from files of anybody. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

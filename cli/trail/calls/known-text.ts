/** The text of a member of a record; undefined if there is none, or if CloudTrail hides it. */
export function knownText(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "" || HIDDEN.has(value)) return undefined;
  return value;
}

// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
const HIDDEN: ReadonlySet<string> = new Set(["HIDDEN_DUE_TO_SECURITY_REASONS", "***", "****", "*****", "null"]);

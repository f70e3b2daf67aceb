/**
 * Whether requests through an endpoint carry a condition key: `never` and `always` if AWS documents that, `other` for
 * the rest. Keys that single services alone support (`aws:VpceAccount`), and those that anonymous requests do not carry
 * (`aws:PrincipalArn`), are among the rest.
 */
export type KeyPresence = "never" | "always" | "other";

/** The key that is meant by one that requests through an endpoint never carry: "Availability" of each key (KEYS_SOURCE). */
const NEVER: ReadonlyMap<string, string> = new Map([["aws:sourceip", "aws:VpcSourceIp"]]);

/** The keys that all requests carry, and those that requests through an endpoint carry (same page). */
const ALWAYS: ReadonlySet<string> = new Set([
  "aws:currenttime",
  "aws:epochtime",
  "aws:principalaccount",
  "aws:principaltype",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:useragent",
  "aws:userid",
  "aws:viaawsservice",
  "aws:vpcsourceip",
]);

/** The page of AWS that says when requests carry each global key. */
export const KEYS_SOURCE =
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)";

/** Whether requests through an endpoint carry a key, however it is spelt. */
export function presenceOf(key: string): KeyPresence {
  const written = key.toLowerCase();
  if (NEVER.has(written)) return "never";
  return ALWAYS.has(written) ? "always" : "other";
}

/** The key that is meant by one that requests through an endpoint never carry. */
export function keyMeantBy(key: string): string | undefined {
  return NEVER.get(key.toLowerCase());
}

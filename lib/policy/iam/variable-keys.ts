import { findPrefix, globalKeys, prefixesOf, prefixIn } from "./iam-data";
import { findKey, findTagKey, type IamKey, isListKey, type KeySet } from "./iam-keys";

/**
 * Prefixes of keys that a session carries to every service, although the IAM data lists them with none or with one:
 * claims of SAML providers, and the things of the credentials provider of AWS IoT. Those of OIDC providers begin with
 * their host, such as `cognito-identity.amazonaws.com:sub`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html and
 * https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html (2026)
 */
const SESSION_PREFIXES: ReadonlySet<string> = new Set(["saml", "credentials-iot"]);

/** What the IAM data says about a name of a variable: `list` for a key with several values, `doubtful` if it cannot tell. */
export type VariableStatus = "single" | "list" | "unknown" | "doubtful";

/** Looks up the name of a variable in the policy of an endpoint, or in one that several services share. */
export function statusOfVariable(name: string, service: string | undefined): VariableStatus {
  const sets = keySetsFor(name, service);
  const key = findKey(name, sets);
  if (key) return isListKey(key) ? "list" : "single";
  return statusOfUnknown(name, prefixesOf(service).length > 0, sets);
}

/** The names that a variable may have, with the tag of a written name in the place of each `*`. */
export function variableNames(written: string, service: string | undefined): readonly string[] {
  const keys = keySetsFor(written, service).flatMap(({ all }) => all);
  return keys.filter((key) => !isListKey(key)).map((key) => withTagOf(key, written));
}

function keySetsFor(name: string, service: string | undefined): readonly KeySet[] {
  const carried = prefixesOf(service);
  const prefixes = carried.length > 0 ? carried : [prefixIn(name)];
  return [globalKeys(), ...prefixes.flatMap((prefix) => findPrefix(prefix)?.keys ?? [])];
}

function statusOfUnknown(name: string, isServiceKnown: boolean, sets: readonly KeySet[]): VariableStatus {
  const prefix = prefixIn(name);
  if (/[./]/.test(prefix) || SESSION_PREFIXES.has(prefix)) return "doubtful";
  const isDecidable = isServiceKnown || prefix === "aws" || sets.length > 1 || findTagKey(name, sets) !== undefined;
  return isDecidable ? "unknown" : "doubtful";
}

function withTagOf({ name }: IamKey, written: string): string {
  const tag = /\/(.+)$/.exec(written)?.[1] ?? "team";
  return name.replace("*", () => tag);
}

import { isPlain, parseArn } from "../evaluate/arn";
import { isPattern } from "../evaluate/pattern";
import { fitsForm } from "../evaluate/resource-form";
import { findPrefix, type IamAction, prefixIn } from "./iam-data";

/**
 * Whether one of some actions of IAM prefixes can act on what an ARN means, a pattern or not; true if the IAM data
 * leaves it in doubt.
 */
export function canActOn(arn: string, actions: readonly IamAction[], prefixes: readonly string[]): boolean {
  if (isOfOtherService(arn, prefixes)) return false;
  if (prefixes.some((prefix) => isRelated(arn, prefixIn(prefix)))) return true;
  return actions.some(({ resources }) => {
    if (resources === undefined) return true;
    return resources.length > 0 ? resources.some((form) => fitsForm(arn, form)) : meansAllOfAKind(arn, prefixes);
  });
}

/** Whether an ARN is of a service of whose resources no action of the prefixes acts; false if the data has none. */
export function isOfOtherService(arn: string, prefixes: readonly string[]): boolean {
  const { service = "" } = parseArn(arn) ?? {};
  const own = servicesOf(prefixes);
  if (!isPlain(service) || own.length === 0) return false;
  return !own.includes(service) && !prefixes.some((prefix) => isRelated(arn, prefixIn(prefix)));
}

const services = new Map<string, readonly string[]>();

/** The services whose resources the actions of some prefixes act on; none if the data does not know, or they are many. */
export function servicesOf(prefixes: readonly string[]): readonly string[] {
  const key = prefixes.join();
  const found = services.get(key) ?? findServices(prefixes);
  services.set(key, found);
  return found;
}

function findServices(prefixes: readonly string[]): readonly string[] {
  const names = formsOf(prefixes).map((form) => form.replace(/:.*$/, ""));
  // Recovery points of Backup are resources of any service: `${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}`.
  const isKnown = names.length > 0 && names.every((name) => !name.includes("$"));
  return !isKnown ? [] : [...new Set([...prefixes.map(prefixIn), ...names])];
}

/** Whether an ARN is of a service that belongs to another: actions of `s3` reach `s3-object-lambda` and `s3-outposts`. */
function isRelated(arn: string, service: string): boolean {
  return parseArn(arn)?.service.startsWith(`${service}-`) ?? false;
}

/**
 * Whether an ARN means all resources of an account or of a kind: `arn:aws:s3:::*`, `…:table/*`. AWS checks some of the
 * actions that act on `"*"` only against such an ARN: https://github.com/widdix/complete-aws-iam-reference/pull/8
 */
function meansAllOfAKind(arn: string, prefixes: readonly string[]): boolean {
  const { resource = "" } = parseArn(arn) ?? {};
  const start = resource.replace(/[*?:/]+$/, "").toLowerCase();
  if (start === resource.toLowerCase() || isPattern(start)) return false;
  const kinds = formsOf(prefixes).map((form) => parseArn(`arn:aws:${form}`)?.resource.toLowerCase() ?? "");
  return start === "" || kinds.some((kind) => kind.startsWith(start));
}

function formsOf(prefixes: readonly string[]): readonly string[] {
  return prefixes.flatMap((prefix) => findPrefix(prefix)?.resources ?? []);
}

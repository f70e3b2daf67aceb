import { textsOf } from "../policy/document/normal";
import { holdsIfAbsent } from "../policy/evaluate/absent-key";
import type { KnownCondition } from "./each-condition";

/**
 * Keys that a request carries only if a service of AWS makes it under its own name; not if the service uses a role, or
 * calls on behalf of somebody. "Availability" of each key:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)
 */
const OF_SERVICES: ReadonlySet<string> = new Set([
  "aws:principalservicename",
  "aws:principalservicenameslist",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
]);

/** Keys that only requests of users and roles carry, or of members of an organization, who are no services (same page). */
const OF_OTHERS = /^aws:(principalorgid|principalorgpaths|principaltag\/.+|username)$/;

/** Whether only the calls of AWS's services under their own name meet a condition, which is certain if it is said. */
export function isOfServices(known: KnownCondition): boolean {
  const key = known.condition.key.toLowerCase();
  return isService(known, "true") || (OF_SERVICES.has(key) && needsKey(known));
}

/** Whether no call of AWS's services under their own name meets a condition, which is certain if it is said. */
export function isOfOthers(known: KnownCondition): boolean {
  const key = known.condition.key.toLowerCase();
  return isService(known, "false") || (OF_OTHERS.test(key) && needsKey(known));
}

/** Whether a condition asks if a service makes the request, and how it must be answered. */
function isService({ condition: { key, values }, operator }: KnownCondition, answer: string): boolean {
  const isAsked = key.toLowerCase() === "aws:principalisawsservice" && operator.base === "Bool";
  return isAsked && !operator.ifExists && values.every(({ value }) => value === answer);
}

function needsKey({ condition, operator }: KnownCondition): boolean {
  const values = textsOf(condition.values).map(({ value }) => value);
  return holdsIfAbsent(operator, values) === false;
}

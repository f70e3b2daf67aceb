import type { NormalCondition } from "../policy/document/normal";
import { dataVersion, prefixIn } from "../policy/iam/iam-data";
import { findTagKey } from "../policy/iam/iam-keys";
import { nearest } from "../services/nearest";
import { show } from "../shapes/text";
import { eachCondition, isOfOneService, type KnownCondition } from "./each-condition";
import { orAddedSince } from "./or-added-since";
import { defineRule, type Finding, finding } from "./rule";

export const unknownConditionKey = defineRule({
  id: "unknown-condition-key",
  basis: "facts",
  what: "A condition key is one that AWS publishes for the service, or a global one.",
  why: "AWS accepts a misspelt key, and no request carries it: an Allow then allows nothing, and a Deny may deny nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)",
  wayOut: true,
  check: eachCondition((known) => {
    const { condition, key, candidates, policy } = known;
    if (condition.unchecked) return findMalformed(condition);
    if (key || isOfOneService(known) || !isDecidable(known) || findTagKey(condition.key, candidates)) return [];
    const names = candidates.flatMap(({ all }) => all.map(({ name }) => name));
    const near = nearest(
      condition.key,
      names.filter((name) => !name.includes("*")),
    );
    const service = policy.service === undefined ? "" : ` for the ${show(policy.service)} endpoint`;
    const wayOut = policy.isTyped
      ? `write [uncheckedKey(${show(condition.key)})] in its place`
      : 'set severity: { "unknown-condition-key": "warn" }';
    const advice = orAddedSince(near, wayOut);
    const message = `${show(condition.key)} is not a condition key${service} in ${dataVersion()}: ${advice}`;
    return finding(condition.path, message);
  }),
});

/** Without a known service, a key of an unknown prefix may be a claim of any identity provider. */
function isDecidable({ condition, candidates, policy: { isShared, isTyped } }: KnownCondition): boolean {
  return candidates.length > 1 || prefixIn(condition.key) === "aws" || (isShared && isTyped);
}

/** A key that is not looked up has the form of one at least. */
function findMalformed({ key, path }: NormalCondition): readonly Finding[] {
  if (/^[^\s:]+:./.test(key)) return [];
  return finding(path, `${show(key)} is not the name of a condition key: write its prefix too, as in "aws:SourceVpc"`);
}

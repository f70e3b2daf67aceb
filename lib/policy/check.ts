import type { Problem } from "../problems";
import { nearest } from "../services/nearest";
import { checkActions } from "./check-actions";
import { checkConditions } from "./check-conditions";
import { checkFederation } from "./check-federation";
import { checkPrincipals } from "./check-principals";
import { checkResources } from "./check-resources";
import type { NormalPolicy, NormalStatement } from "./document/normal";
import { isSameStatement, renderPolicy } from "./document/render";
import { MAX_POLICY_CHARACTERS, policySize } from "./document/size";
import type { PolicyContext } from "./policy-context";
import {
  malformedSid,
  noAllow,
  policyMayBeTooLarge,
  policyTooLarge,
  repeatedSid,
  unknownEffect,
} from "./policy-problems";

const EFFECTS = ["Allow", "Deny"];

/**
 * What the ids hold in the endpoint policies that AWS documents: "Access-to-specific-bucket-only" in
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html, words with spaces in
 * https://docs.aws.amazon.com/data-exchange/latest/userguide/vpc-interface-endpoints.html (2026). Other policies of
 * resources have "_" besides, such as "__owner_statement" of SQS; only those of identities are held to letters and digits.
 */
const SID = /^[A-Za-z0-9 _-]+$/;

/** Everything that is wrong or doubtful in a policy that was read without problems. */
export function checkPolicy(normal: NormalPolicy, context: PolicyContext): readonly Problem[] {
  const { statements } = normal;
  return [
    ...statements.flatMap((statement) => [
      ...checkEffect(statement),
      ...checkSid(statement, statements),
      ...checkPrincipals(statement, context),
      ...checkActions(statement, context),
      ...checkResources(statement),
      ...checkConditions(statement, context),
    ]),
    ...checkAllow(normal, context),
    ...checkFederation(normal, context),
    ...checkSize(normal, context),
  ];
}

function checkEffect({ effect: { value, path } }: NormalStatement): readonly Problem[] {
  const isFine = typeof value !== "string" || EFFECTS.includes(value);
  return isFine ? [] : [unknownEffect(path, value, nearest(value, EFFECTS))];
}

function checkSid(statement: NormalStatement, all: readonly NormalStatement[]): readonly Problem[] {
  const { sid } = statement;
  if (typeof sid?.value !== "string") return [];
  if (!SID.test(sid.value)) return [malformedSid(sid.path, sid.value)];
  const first = all.find((other) => other.sid?.value === sid.value) ?? statement;
  return isSameStatement(first, statement) ? [] : [repeatedSid(sid.path, sid.value, first.path)];
}

function checkAllow({ statements }: NormalPolicy, { path }: PolicyContext): readonly Problem[] {
  return statements.length === 0 || statements.some(({ effect }) => effect.value !== "Deny")
    ? []
    : [noAllow(path)];
}

function checkSize(normal: NormalPolicy, { path }: PolicyContext): readonly Problem[] {
  const { literal, estimated } = policySize(renderPolicy(normal));
  if (literal > MAX_POLICY_CHARACTERS) return [policyTooLarge(path, literal, MAX_POLICY_CHARACTERS)];
  return estimated > MAX_POLICY_CHARACTERS
    ? [policyMayBeTooLarge(path, estimated, MAX_POLICY_CHARACTERS)]
    : [];
}

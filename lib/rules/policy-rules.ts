import { accountPattern } from "./account-pattern";
import { actionOfOneService } from "./action-of-one-service";
import { conditionTypeMismatch } from "./condition-type-mismatch";
import { denyForAnyValue } from "./deny-for-any-value";
import { federationBlocked } from "./federation-blocked";
import { forAllValuesOfSingleValue } from "./for-all-values-of-single-value";
import { foreignAction } from "./foreign-action";
import { gatewayPrincipal } from "./gateway-principal";
import { keyOfNoAction } from "./key-of-no-action";
import { keyOfOneService } from "./key-of-one-service";
import { listKeyWithoutSetOperator } from "./list-key-without-set-operator";
import { malformedAction } from "./malformed-action";
import { malformedArn } from "./malformed-arn";
import { malformedConditionValue } from "./malformed-condition-value";
import { malformedPrincipal } from "./malformed-principal";
import { malformedSid } from "./malformed-sid";
import { missingTagName } from "./missing-tag-name";
import { noAllow } from "./no-allow";
import { notActionsOfAllServices } from "./not-actions-of-all-services";
import { notPrincipalWithAllow } from "./not-principal-with-allow";
import { notPrincipalWithDeny } from "./not-principal-with-deny";
import { patternMatchesNoAction } from "./pattern-matches-no-action";
import { policyAllowsNothing } from "./policy-allows-nothing";
import { policyMayBeTooLarge } from "./policy-may-be-too-large";
import { policyNotSupported } from "./policy-not-supported";
import { policyOfPartnerService } from "./policy-of-partner-service";
import { policySupportDoubtful } from "./policy-support-doubtful";
import { policySupportUnknown } from "./policy-support-unknown";
import { policyTooLarge } from "./policy-too-large";
import { qualifiedNull } from "./qualified-null";
import { repeatedConditionKey } from "./repeated-condition-key";
import { repeatedSid } from "./repeated-sid";
import type { Rule } from "./rule";
import { setOperatorOnSingleValue } from "./set-operator-on-single-value";
import { severalTruthValues } from "./several-truth-values";
import { shortPattern } from "./short-pattern";
import { unknownAction } from "./unknown-action";
import { unknownArnPartition } from "./unknown-arn-partition";
import { unknownConditionKey } from "./unknown-condition-key";
import { unknownConditionOperator } from "./unknown-condition-operator";
import { unknownEffect } from "./unknown-effect";
import { wildcardInId } from "./wildcard-in-id";
import { wildcardInPrincipal } from "./wildcard-in-principal";
import { wildcardTakenLiterally } from "./wildcard-taken-literally";

/** The rules about policies, by id. */
export const POLICY_RULES: readonly Rule[] = [
  accountPattern,
  actionOfOneService,
  conditionTypeMismatch,
  denyForAnyValue,
  federationBlocked,
  forAllValuesOfSingleValue,
  foreignAction,
  gatewayPrincipal,
  keyOfNoAction,
  keyOfOneService,
  listKeyWithoutSetOperator,
  malformedAction,
  malformedArn,
  malformedConditionValue,
  malformedPrincipal,
  malformedSid,
  missingTagName,
  noAllow,
  notActionsOfAllServices,
  notPrincipalWithAllow,
  notPrincipalWithDeny,
  patternMatchesNoAction,
  policyAllowsNothing,
  policyMayBeTooLarge,
  policyNotSupported,
  policyOfPartnerService,
  policySupportDoubtful,
  policySupportUnknown,
  policyTooLarge,
  qualifiedNull,
  repeatedConditionKey,
  repeatedSid,
  setOperatorOnSingleValue,
  severalTruthValues,
  shortPattern,
  unknownAction,
  unknownArnPartition,
  unknownConditionKey,
  unknownConditionOperator,
  unknownEffect,
  wildcardInId,
  wildcardInPrincipal,
  wildcardTakenLiterally,
];

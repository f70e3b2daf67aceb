// The rules about policies, a line each.
export { absentKey } from "./absent-key";
export { absentKeyIgnored } from "./absent-key-ignored";
export { accountPattern } from "./account-pattern";
export { actionOfOneService } from "./action-of-one-service";
export { actionWithoutResource } from "./action-without-resource";
export { conditionTypeMismatch } from "./condition-type-mismatch";
export { denyForAnyValue } from "./deny-for-any-value";
export { federatedPrincipal } from "./federated-principal";
export { federationBlocked } from "./federation-blocked";
export { forAllValuesWithoutNull } from "./for-all-values-without-null";
export { foreignAction } from "./foreign-action";
export { gatewayPrincipal } from "./gateway-principal";
export { keyOfNoAction } from "./key-of-no-action";
export { keyOfOneService } from "./key-of-one-service";
export { listKeyAsVariable } from "./list-key-as-variable";
export { listKeyWithoutSetOperator } from "./list-key-without-set-operator";
export { malformedAction } from "./malformed-action";
export { malformedArn } from "./malformed-arn";
export { malformedConditionValue } from "./malformed-condition-value";
export { malformedPrincipal } from "./malformed-principal";
export { malformedSid } from "./malformed-sid";
<<<<<<< HEAD
export { missingPrincipal } from "./missing-principal";
export { missingTagName } from "./missing-tag-name";
export { nestedArn } from "./nested-arn";
=======
export { malformedVariable } from "./malformed-variable";
export { misplacedVariable } from "./misplaced-variable";
export { missingTagName } from "./missing-tag-name";
export { misspeltVariable } from "./misspelt-variable";
>>>>>>> main
export { noAllow } from "./no-allow";
export { notActionsOfAllServices } from "./not-actions-of-all-services";
export { notPrincipalWithAllow } from "./not-principal-with-allow";
export { notPrincipalWithDeny } from "./not-principal-with-deny";
<<<<<<< HEAD
export { onlyServicePrincipals } from "./only-service-principals";
export { otherPartition } from "./other-partition";
export { otherRegion } from "./other-region";
=======
export { nullOfPresentKey } from "./null-of-present-key";
>>>>>>> main
export { patternMatchesNoAction } from "./pattern-matches-no-action";
export { placeholder } from "./placeholder";
export { policyAllowsNothing } from "./policy-allows-nothing";
export { policyMayBeTooLarge } from "./policy-may-be-too-large";
export { policyNotSupported } from "./policy-not-supported";
export { policyOfPartnerService } from "./policy-of-partner-service";
export { policySupportDoubtful } from "./policy-support-doubtful";
export { policySupportUnknown } from "./policy-support-unknown";
export { policyTooLarge } from "./policy-too-large";
export { possiblePlaceholder } from "./possible-placeholder";
export { qualifiedNull } from "./qualified-null";
export { repeatedConditionKey } from "./repeated-condition-key";
export { repeatedSid } from "./repeated-sid";
export { resourceWithoutAction } from "./resource-without-action";
export { resourcesOfOtherServices } from "./resources-of-other-services";
export { setOperatorOnSingleValue } from "./set-operator-on-single-value";
export { severalTruthValues } from "./several-truth-values";
export { shortPattern } from "./short-pattern";
export { unknownAction } from "./unknown-action";
export { unknownArnPartition } from "./unknown-arn-partition";
export { unknownConditionKey } from "./unknown-condition-key";
export { unknownConditionOperator } from "./unknown-condition-operator";
export { unknownEffect } from "./unknown-effect";
export { unknownVariable } from "./unknown-variable";
export { valueOfOtherKind } from "./value-of-other-kind";
export { variableBeforeResource } from "./variable-before-resource";
export { wildcardInId } from "./wildcard-in-id";
export { wildcardInPrincipal } from "./wildcard-in-principal";
export { wildcardTakenLiterally } from "./wildcard-taken-literally";

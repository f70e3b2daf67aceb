import type { RuleDocs } from "./rule";
import { cidrHostBits } from "./rules/cidr-host-bits";
import { cidrOfOtherFamily } from "./rules/cidr-of-other-family";
import { conflictingDefault } from "./rules/conflicting-default";
import { conflictingElements } from "./rules/conflicting-elements";
import { conflictingOption } from "./rules/conflicting-option";
import { emptyCondition } from "./rules/empty-condition";
import { emptyList } from "./rules/empty-list";
import { emptyPolicyList } from "./rules/empty-policy-list";
import { emptyPrincipals } from "./rules/empty-principals";
import { ipv6NotCanonical } from "./rules/ipv6-not-canonical";
import { limitedAndOpen } from "./rules/limited-and-open";
import { malformedAccountId } from "./rules/malformed-account-id";
import { malformedCidr } from "./rules/malformed-cidr";
import { malformedDuration } from "./rules/malformed-duration";
import { malformedHostName } from "./rules/malformed-host-name";
import { malformedId } from "./rules/malformed-id";
import { malformedIpAddress } from "./rules/malformed-ip-address";
import { malformedLatticeArn } from "./rules/malformed-lattice-arn";
import { malformedOrganizationId } from "./rules/malformed-organization-id";
import { malformedPolicy } from "./rules/malformed-policy";
import { malformedProfileName } from "./rules/malformed-profile-name";
import { malformedRegion } from "./rules/malformed-region";
import { malformedSecurityGroupDescription } from "./rules/malformed-security-group-description";
import { malformedSecurityGroupName } from "./rules/malformed-security-group-name";
import { malformedServiceName } from "./rules/malformed-service-name";
import { malformedSharePrincipal } from "./rules/malformed-share-principal";
import { malformedSpokeKey } from "./rules/malformed-spoke-key";
import { malformedStateAddress } from "./rules/malformed-state-address";
import { malformedTagKey } from "./rules/malformed-tag-key";
import { malformedVariableName } from "./rules/malformed-variable-name";
import { missingEffect } from "./rules/missing-effect";
import { missingElement } from "./rules/missing-element";
import { missingOption } from "./rules/missing-option";
import { missingRegionWithoutDashes } from "./rules/missing-region-without-dashes";
import { noReadingActions } from "./rules/no-reading-actions";
import { nothingToEstimate } from "./rules/nothing-to-estimate";
import { nothingToShare } from "./rules/nothing-to-share";
import { numberOutOfRange } from "./rules/number-out-of-range";
import { oneOfTwoOptions } from "./rules/one-of-two-options";
import { policiesNotMergeable } from "./rules/policies-not-mergeable";
import { policyIsToken } from "./rules/policy-is-token";
import { repeatedItem } from "./rules/repeated-item";
import { repeatedPolicyValue } from "./rules/repeated-policy-value";
import { reservedTagKey } from "./rules/reserved-tag-key";
import { restrictionAllowsNothing } from "./rules/restriction-allows-nothing";
import { restrictionWithoutS3 } from "./rules/restriction-without-s3";
import { tokenInList } from "./rules/token-in-list";
import { tokenKey } from "./rules/token-key";
import { tooManyAttachments } from "./rules/too-many-attachments";
import { totalLessThanParts } from "./rules/total-less-than-parts";
import { totalMoreThanParts } from "./rules/total-more-than-parts";
import { trafficOfUnlistedService } from "./rules/traffic-of-unlisted-service";
import { undefinedCondition } from "./rules/undefined-condition";
import { unknownActionsOfService } from "./rules/unknown-actions-of-service";
import { unknownElement } from "./rules/unknown-element";
import { unknownEndpointService } from "./rules/unknown-endpoint-service";
import { unknownOption } from "./rules/unknown-option";
import { unknownOwnedBuckets } from "./rules/unknown-owned-buckets";
import { unknownPartition } from "./rules/unknown-partition";
import { unknownPolicyVersion } from "./rules/unknown-policy-version";
import { variablesNeedVersion } from "./rules/variables-need-version";
import { wrongType } from "./rules/wrong-type";

/** The rules about the shape of a value, apart from `unknown-service`, which is among the rules about services. */
export const SHAPE_RULES: readonly RuleDocs[] = [
  cidrHostBits,
  cidrOfOtherFamily,
  conflictingDefault,
  conflictingElements,
  conflictingOption,
  emptyCondition,
  emptyList,
  emptyPolicyList,
  emptyPrincipals,
  ipv6NotCanonical,
  limitedAndOpen,
  malformedAccountId,
  malformedCidr,
  malformedDuration,
  malformedHostName,
  malformedId,
  malformedIpAddress,
  malformedLatticeArn,
  malformedOrganizationId,
  malformedPolicy,
  malformedProfileName,
  malformedRegion,
  malformedSecurityGroupDescription,
  malformedSecurityGroupName,
  malformedServiceName,
  malformedSharePrincipal,
  malformedSpokeKey,
  malformedStateAddress,
  malformedTagKey,
  malformedVariableName,
  missingEffect,
  missingElement,
  missingOption,
  missingRegionWithoutDashes,
  noReadingActions,
  nothingToEstimate,
  nothingToShare,
  numberOutOfRange,
  oneOfTwoOptions,
  policiesNotMergeable,
  policyIsToken,
  repeatedItem,
  repeatedPolicyValue,
  reservedTagKey,
  restrictionAllowsNothing,
  restrictionWithoutS3,
  tokenInList,
  tokenKey,
  tooManyAttachments,
  totalLessThanParts,
  totalMoreThanParts,
  trafficOfUnlistedService,
  undefinedCondition,
  unknownActionsOfService,
  unknownElement,
  unknownEndpointService,
  unknownOption,
  unknownOwnedBuckets,
  unknownPartition,
  unknownPolicyVersion,
  variablesNeedVersion,
  wrongType,
];

import type { RuleDocs } from "./rule";
import { cidrHostBits } from "./rules/cidr-host-bits";
import { cidrOfOtherFamily } from "./rules/cidr-of-other-family";
import { emptyList } from "./rules/empty-list";
import { ipv6NotCanonical } from "./rules/ipv6-not-canonical";
import { malformedAccountId } from "./rules/malformed-account-id";
import { malformedCidr } from "./rules/malformed-cidr";
import { malformedDuration } from "./rules/malformed-duration";
import { malformedHostName } from "./rules/malformed-host-name";
import { malformedId } from "./rules/malformed-id";
import { malformedIpAddress } from "./rules/malformed-ip-address";
import { malformedLatticeArn } from "./rules/malformed-lattice-arn";
import { malformedOrganizationId } from "./rules/malformed-organization-id";
import { malformedProfileName } from "./rules/malformed-profile-name";
import { malformedRegion } from "./rules/malformed-region";
import { malformedSecurityGroupDescription } from "./rules/malformed-security-group-description";
import { malformedSecurityGroupName } from "./rules/malformed-security-group-name";
import { malformedServiceName } from "./rules/malformed-service-name";
import { malformedSharePrincipal } from "./rules/malformed-share-principal";
import { malformedSpokeKey } from "./rules/malformed-spoke-key";
import { malformedStateAddress } from "./rules/malformed-state-address";
import { malformedVariableName } from "./rules/malformed-variable-name";
import { missingOption } from "./rules/missing-option";
import { repeatedItem } from "./rules/repeated-item";
import { reservedTagKey } from "./rules/reserved-tag-key";
import { tokenInList } from "./rules/token-in-list";
import { tokenKey } from "./rules/token-key";
import { unknownOption } from "./rules/unknown-option";
import { wrongType } from "./rules/wrong-type";

/** The rules about the shape of a value. */
export const SHAPE_RULES: readonly RuleDocs[] = [
  cidrHostBits,
  cidrOfOtherFamily,
  emptyList,
  ipv6NotCanonical,
  malformedAccountId,
  malformedCidr,
  malformedDuration,
  malformedHostName,
  malformedId,
  malformedIpAddress,
  malformedLatticeArn,
  malformedOrganizationId,
  malformedProfileName,
  malformedRegion,
  malformedSecurityGroupDescription,
  malformedSecurityGroupName,
  malformedServiceName,
  malformedSharePrincipal,
  malformedSpokeKey,
  malformedStateAddress,
  malformedVariableName,
  missingOption,
  repeatedItem,
  reservedTagKey,
  tokenInList,
  tokenKey,
  unknownOption,
  wrongType,
];

import type { RuleDocs } from "../shapes/rule";
import { SHAPE_RULES } from "../shapes/shape-rules";
import { addressNotServed } from "./address-not-served";
import { addressOutsideSubnets } from "./address-outside-subnets";
import { adoptedTwice } from "./adopted-twice";
import { ambiguousAdoption } from "./ambiguous-adoption";
import { azCountMissing } from "./az-count-missing";
import { azCountNotUsed } from "./az-count-not-used";
import { azCountWithoutBudget } from "./az-count-without-budget";
import { budgetWithoutRegion } from "./budget-without-region";
import { customKeyOfCatalogue } from "./custom-key-of-catalogue";
import { fixedSeverity } from "./fixed-severity";
import { fullServiceName } from "./full-service-name";
import { gatewayNotShareable } from "./gateway-not-shareable";
import { gatewayRecordsNeedProvider } from "./gateway-records-need-provider";
import { groupRulesNotNamed } from "./group-rules-not-named";
import { hubAmongSpokes } from "./hub-among-spokes";
import { importInModule } from "./import-in-module";
import { inboundResolverNotOffered } from "./inbound-resolver-not-offered";
import { inboundResolverWithoutPrivateDns } from "./inbound-resolver-without-private-dns";
import { ipAddressTypeNotOffered } from "./ip-address-type-not-offered";
import { manyAssociations } from "./many-associations";
import { manyAuthorizations } from "./many-authorizations";
import { manyEndpoints } from "./many-endpoints";
import { manyHostedZones } from "./many-hosted-zones";
import { manyIngressRules } from "./many-ingress-rules";
import { manyProfileVpcs } from "./many-profile-vpcs";
import { manySecurityGroups } from "./many-security-groups";
import { manyVpcsPerZone } from "./many-vpcs-per-zone";
import { missingAddress } from "./missing-address";
import { missingRouteTables } from "./missing-route-tables";
import { missingSubnets } from "./missing-subnets";
import { moduleWithoutRegion } from "./module-without-region";
import { namesWithProfile } from "./names-with-profile";
import { noPortsOpened } from "./no-ports-opened";
import { noPrivateNames } from "./no-private-names";
import { noServices } from "./no-services";
import { notInRegion } from "./not-in-region";
import { oneSubnetOnly } from "./one-subnet-only";
import { optionOfOtherType } from "./option-of-other-type";
import { overBudget } from "./over-budget";
import { partialAddresses } from "./partial-addresses";
import { partitionNotListed } from "./partition-not-listed";
import { POLICY_RULES } from "./policy-rules";
import { portsNotOpened } from "./ports-not-opened";
import { portsUnknown } from "./ports-unknown";
import { priceUnknown } from "./price-unknown";
import { privateDnsAdvisedOff } from "./private-dns-advised-off";
import { privateDnsConflict } from "./private-dns-conflict";
import { privateDnsNotOffered } from "./private-dns-not-offered";
import { privateDnsRequired } from "./private-dns-required";
import { privateNamesUnknown } from "./private-names-unknown";
import { profileConflict } from "./profile-conflict";
import { profileHasNoZones } from "./profile-has-no-zones";
import { profileOfOtherRegion } from "./profile-of-other-region";
import { profileWithoutNames } from "./profile-without-names";
import { recordTypeFixed } from "./record-type-fixed";
import { recordTypeNotServed } from "./record-type-not-served";
import { recordTypesUnknown } from "./record-types-unknown";
import { repeatedAddress } from "./repeated-address";
import { reservedCustomKey } from "./reserved-custom-key";
import { retiredService } from "./retired-service";
import type { Rule } from "./rule";
import { sameHostedZone } from "./same-hosted-zone";
import { securityGroupNotUsed } from "./security-group-not-used";
import { sharedGatewayService } from "./shared-gateway-service";
import { sharedNamesConflict } from "./shared-names-conflict";
import { spokeBlocksNotUsed } from "./spoke-blocks-not-used";
import { spokeNotAdmitted } from "./spoke-not-admitted";
import { spokeOfHubAccount } from "./spoke-of-hub-account";
import { spokeRegionWithProfile } from "./spoke-region-with-profile";
import { spokeRepeated } from "./spoke-repeated";
import { tooManySecurityGroups } from "./too-many-security-groups";
import { typeNotOffered } from "./type-not-offered";
import { unknownEndpoint } from "./unknown-endpoint";
import { unknownRule } from "./unknown-rule";
import { unknownService } from "./unknown-service";
import { unknownSpoke } from "./unknown-spoke";
import { zonesOrProfile } from "./zones-or-profile";

/** The rules about effective endpoints and their plan. */
export const RULES: readonly Rule[] = [
  addressNotServed,
  addressOutsideSubnets,
  adoptedTwice,
  ambiguousAdoption,
  azCountMissing,
  azCountNotUsed,
  azCountWithoutBudget,
  budgetWithoutRegion,
  customKeyOfCatalogue,
  fullServiceName,
  gatewayNotShareable,
  gatewayRecordsNeedProvider,
  groupRulesNotNamed,
  hubAmongSpokes,
  importInModule,
  inboundResolverNotOffered,
  inboundResolverWithoutPrivateDns,
  ipAddressTypeNotOffered,
  manyAssociations,
  manyAuthorizations,
  manyEndpoints,
  manyHostedZones,
  manyIngressRules,
  manyProfileVpcs,
  manySecurityGroups,
  manyVpcsPerZone,
  missingAddress,
  missingRouteTables,
  missingSubnets,
  moduleWithoutRegion,
  namesWithProfile,
  noPortsOpened,
  noPrivateNames,
  noServices,
  notInRegion,
  oneSubnetOnly,
  optionOfOtherType,
  overBudget,
  partialAddresses,
  partitionNotListed,
  portsNotOpened,
  portsUnknown,
  priceUnknown,
  privateDnsAdvisedOff,
  privateDnsNotOffered,
  privateDnsRequired,
  privateNamesUnknown,
  profileOfOtherRegion,
  profileWithoutNames,
  recordTypeFixed,
  recordTypeNotServed,
  recordTypesUnknown,
  repeatedAddress,
  reservedCustomKey,
  retiredService,
  sameHostedZone,
  securityGroupNotUsed,
  sharedGatewayService,
  spokeBlocksNotUsed,
  spokeNotAdmitted,
  spokeRepeated,
  tooManySecurityGroups,
  typeNotOffered,
  unknownService,
  ...POLICY_RULES,
];

/** The rules about calls, severities and other constructs, which are asked one by one. */
const RULES_OF_CALLS: readonly RuleDocs[] = [
  fixedSeverity,
  privateDnsConflict,
  profileConflict,
  profileHasNoZones,
  sharedNamesConflict,
  spokeOfHubAccount,
  spokeRegionWithProfile,
  unknownEndpoint,
  unknownRule,
  unknownSpoke,
  zonesOrProfile,
];

/** The documentation of every rule, sorted by id. */
export const ALL_RULES: readonly RuleDocs[] = [...RULES, ...RULES_OF_CALLS, ...SHAPE_RULES].toSorted(
  (one, other) => (one.id < other.id ? -1 : 1),
);

// The rules about calls, severities and other constructs, which are asked one by one, a line each.
export { fixedSeverity } from "./fixed-severity";
export { groupCycle } from "./group-cycle";
export { hclOutput } from "./hcl-output";
export { noCreatedGroup } from "./no-created-group";
export { otherProviderRegion } from "./other-provider-region";
export { privateDnsConflict } from "./private-dns-conflict";
export { profileConflict } from "./profile-conflict";
export { profileHasNoZones } from "./profile-has-no-zones";
export { ruleOfInlineGroup } from "./rule-of-inline-group";
export { sharedNamesConflict } from "./shared-names-conflict";
export { spokeOfHubAccount } from "./spoke-of-hub-account";
export { spokeRegionWithProfile } from "./spoke-region-with-profile";
export { unknownEndpoint } from "./unknown-endpoint";
export { unknownRule } from "./unknown-rule";
export { unknownSpoke } from "./unknown-spoke";
export { variableNameTaken } from "./variable-name-taken";
export { zonesOrProfile } from "./zones-or-profile";

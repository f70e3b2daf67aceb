// The rules about calls, severities and other constructs, which are asked one by one, a line each.
export { fixedSeverity } from "./fixed-severity";
export { hclOutput } from "./hcl-output";
export { otherProviderRegion } from "./other-provider-region";
export { privateDnsConflict } from "./private-dns-conflict";
export { privateDnsNeedsNewerProvider } from "./private-dns-needs-newer-provider";
export { profileConflict } from "./profile-conflict";
export { profileHasNoZones } from "./profile-has-no-zones";
export { profileNeedsNewerProvider } from "./profile-needs-newer-provider";
export { providerReplacesEndpoints } from "./provider-replaces-endpoints";
export { sharedNamesConflict } from "./shared-names-conflict";
export { spokeOfHubAccount } from "./spoke-of-hub-account";
export { spokeRegionWithProfile } from "./spoke-region-with-profile";
export { unknownEndpoint } from "./unknown-endpoint";
export { unknownRule } from "./unknown-rule";
export { unknownSpoke } from "./unknown-spoke";
export { variableNameTaken } from "./variable-name-taken";
export { zonesOrProfile } from "./zones-or-profile";

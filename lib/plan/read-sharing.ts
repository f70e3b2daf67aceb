import type { EffectiveProfile, EffectiveProp, EffectiveSpoke } from "../model/effective-props";
import { cidr, id, region } from "../shapes/formats";
import { isObject } from "../shapes/is-object";
import { listOf } from "../shapes/read-list";
import { record } from "../shapes/read-object";
import { flag, type Reader, text } from "../shapes/reader";
import { malformedAccountId } from "../shapes/rules/malformed-account-id";
import { malformedProfileName } from "../shapes/rules/malformed-profile-name";
import { malformedSharePrincipal } from "../shapes/rules/malformed-share-principal";
import { malformedSpokeKey } from "../shapes/rules/malformed-spoke-key";
import { wrongType } from "../shapes/rules/wrong-type";

const readSpoke = record<EffectiveSpoke>(
  {
    vpcId: id("vpc"),
    accountId: text(malformedAccountId.check),
    region,
    ingressCidrBlocks: listOf(cidr("IPv4", "ingressIpv6CidrBlocks"), "blocks"),
    ingressIpv6CidrBlocks: listOf(cidr("IPv6", "ingressCidrBlocks"), "blocks"),
  },
  { vpcId: "the id of the VPC" },
);

/** Reads the VPCs that share the endpoints. */
export const readSpokes: Reader<EffectiveProp<"spokes">> = (value, path, problems) => {
  if (!isObject(value)) {
    const expected = "a map from your own keys to spoke VPCs, whose keys are known at synth";
    problems.push(...wrongType.check(path, value, expected));
    return {};
  }
  const given = Object.entries(value).filter(([, spoke]) => spoke !== undefined);
  return Object.fromEntries(
    given.map(([key, spoke]) => {
      const at = [...path, key];
      problems.push(...malformedSpokeKey.check(at, key));
      return [key, readSpoke(spoke, at, problems)];
    }),
  );
};

/** Reads the options of a Route 53 Profile. */
export const readProfile = record<EffectiveProfile>({
  name: text(malformedProfileName.check),
  principals: listOf(text(malformedSharePrincipal.check), "principals"),
  allowExternalPrincipals: flag,
});

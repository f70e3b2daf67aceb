import { memberPath, missing, wrongType } from "../problems";
import { cidr, id, region } from "./formats";
import { flag, isObject, listOf, type Reader, record, type TextRule, text } from "./read";
import {
  malformedAccountId,
  malformedHostName,
  malformedPrincipal,
  malformedProfileName,
  malformedSpokeKey,
} from "./sharing-problems";

const accountId: TextRule = (value, path) =>
  /^\d{12}$/.test(value) ? undefined : malformedAccountId(path, value);

// https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_CreateProfile.html
/** Holds the name of a Route 53 Profile to what Route 53 accepts. */
export const profileName: TextRule = (value, path) =>
  /^(?!\d+$)[\w\-' ]{1,64}$/.test(value) ? undefined : malformedProfileName(path, value);

const principal: TextRule = (value, path) =>
  /^(\d{12}|arn:[a-z-]+:organizations::\d{12}:(organization\/o-|ou\/o-).+)$/.test(value)
    ? undefined
    : malformedPrincipal(path, value);

/** Holds a text to a private DNS name, which may begin with `*.`. */
export const hostName: TextRule = (value, path) =>
  /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(value)
    ? undefined
    : malformedHostName(path, value);

const readSpokeOptions = record({
  vpcId: id("vpc"),
  accountId: text(accountId),
  region,
  ingressCidrBlocks: listOf(cidr("IPv4", "ingressIpv6CidrBlocks"), "blocks"),
  ingressIpv6CidrBlocks: listOf(cidr("IPv6", "ingressCidrBlocks"), "blocks"),
});

/** What a user says of a spoke VPC. */
export type SpokeOptions = ReturnType<typeof readSpokeOptions>;

const readSpoke: typeof readSpokeOptions = (value, path, problems) => {
  const options = readSpokeOptions(value, path, problems);
  if (isObject(value) && options.vpcId === undefined)
    problems.push(missing(`${path}.vpcId`, "the id of the VPC"));
  return options;
};

/** Reads the VPCs that share the endpoints. */
export const readSpokes: Reader<Readonly<Record<string, SpokeOptions>>> = (value, path, problems) => {
  if (!isObject(value)) {
    problems.push(
      wrongType(path, value, "a map from your own keys to spoke VPCs, whose keys are known at synth"),
    );
    return {};
  }
  const given = Object.entries(value).filter(([, spoke]) => spoke !== undefined);
  return Object.fromEntries(
    given.map(([key, spoke]) => {
      const at = memberPath(path, key);
      if (!/^[\w-]{1,64}$/.test(key)) problems.push(malformedSpokeKey(at, key));
      return [key, readSpoke(spoke, at, problems)];
    }),
  );
};

/** Reads what is said of a Route 53 Profile. */
export const readProfile = record({
  name: text(profileName),
  principals: listOf(text(principal), "principals"),
  allowExternalPrincipals: flag,
});

/** What a user says of a Route 53 Profile. */
export type ProfileOptions = ReturnType<typeof readProfile>;

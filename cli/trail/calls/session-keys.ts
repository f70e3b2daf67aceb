import { isObject } from "../../../lib/shapes/is-object";
import type { Keys } from "./call-facts";
import { knownText } from "./known-text";

/**
 * The keys of a session. Those of temporary credentials are absent from requests that a user signs with a key of their
 * own, which begins with AKIA.
 *
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
export function sessionKeys({ accessKeyId, sessionContext }: Readonly<Record<string, unknown>>): Keys {
  if (isOfUser(accessKeyId)) return NO_SESSION;
  if (!isObject(sessionContext)) return {};
  const { attributes, sourceIdentity, ec2RoleDelivery, webIdFederationData } = sessionContext;
  const { creationDate, mfaAuthenticated } = isObject(attributes) ? attributes : {};
  const provider = isObject(webIdFederationData) ? webIdFederationData["federatedProvider"] : undefined;
  return Object.fromEntries(
    [
      // Old records have the basic notation, which is no value of the key.
      ["aws:tokenissuetime", typeof creationDate === "string" && creationDate[4] === "-" ? creationDate : undefined],
      // "false" may also stand for credentials that carry no such key.
      ["aws:multifactorauthpresent", mfaAuthenticated === "true" ? "true" : undefined],
      ["aws:sourceidentity", knownText(sourceIdentity)],
      ["ec2:roledelivery", knownText(ec2RoleDelivery)],
      ["aws:federatedprovider", knownText(provider)],
    ].flatMap(([key, value]) => (key === undefined || value === undefined ? [] : [[key, value]])),
  );
}

/** Whether an access key is one that a user has, rather than a session. */
export function isOfUser(accessKeyId: unknown): boolean {
  return typeof accessKeyId === "string" && accessKeyId.startsWith("AKIA");
}

const NO_SESSION: Keys = {
  "aws:tokenissuetime": null,
  "aws:multifactorauthpresent": null,
  "aws:multifactorauthage": null,
  "aws:sourceidentity": null,
  "aws:federatedprovider": null,
  "ec2:roledelivery": null,
};

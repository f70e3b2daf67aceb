import { recordedCalls } from "../calls/recorded-calls";

/**
 * The members of a record, but for the parameters of the request and the resources, that the query keeps: those that say
 * what a call is, who made it and whence. Times are left to the first and the last call, and what differs from call to
 * call is left out, such as the ids of events.
 */
export const KEPT_MEMBERS = [
  "eventSource",
  "eventName",
  "eventType",
  "eventCategory",
  "awsRegion",
  "sourceIPAddress",
  "userAgent",
  "errorCode",
  "errorMessage",
  "vpcEndpointId",
  "sessionCredentialFromConsole",
  "userIdentity.type",
  "userIdentity.principalId",
  "userIdentity.arn",
  "userIdentity.accountId",
  "userIdentity.accessKeyId",
  "userIdentity.userName",
  "userIdentity.invokedBy",
  "userIdentity.identityProvider",
  "userIdentity.onBehalfOf.userId",
  "userIdentity.sessionContext.sessionIssuer.arn",
  "userIdentity.sessionContext.attributes.mfaAuthenticated",
  "userIdentity.sessionContext.sourceIdentity",
  "userIdentity.sessionContext.ec2RoleDelivery",
  "userIdentity.sessionContext.webIdFederationData.federatedProvider",
  "tlsDetails.tlsVersion",
  "tlsDetails.clientProvidedHostHeader",
] as const;

/** The members that the query keeps as JSON, in part. */
export const KEPT_JSON = ["resources", "requestParameters"] as const;

/** The names of the columns with how many calls a row stands for, and when the first and the last of them were made. */
export const COUNTS = { calls: "calls", first: "first_time", last: "last_time" } as const;

/** The name of the column with a member. */
export function columnOf(member: string): string {
  return member.replaceAll(".", "_").toLowerCase();
}

/** Members of `requestParameters` that condition keys take their values from, and the source of a copy. */
const KEY_PARAMETERS = [
  "delimiter",
  "encryptionContext",
  "max-keys",
  "prefix",
  "versionId",
  "x-amz-acl",
  "x-amz-copy-source",
  "x-amz-server-side-encryption",
  "x-amz-server-side-encryption-aws-kms-key-id",
  "x-amz-storage-class",
] as const;

/**
 * The members of `requestParameters` that the query keeps: those that name resources or decide which actions a call needs,
 * as data/recorded-calls lists them, and those of condition keys. It keeps others whose value is an ARN besides.
 */
export function keptParameters(): readonly string[] {
  const { actions, resources } = recordedCalls();
  const specs = Object.values(resources).flatMap(({ members }) => Object.values(members));
  const naming = specs.flatMap((spec) => spec.split("|").map((alternative) => alternative.split("/")[0]));
  const rows = Object.values(actions).flatMap((events) => Object.values(events).flat());
  const deciding = rows.flatMap((row) => (typeof row === "string" ? [] : [row.if, row.unless, row.on]));
  const all = [...naming, ...deciding, ...KEY_PARAMETERS].filter((name) => name !== undefined && name !== "");
  return [...new Set(all)].map(String).sort();
}

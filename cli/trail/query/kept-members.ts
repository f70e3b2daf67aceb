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

/** Members of `requestParameters` that condition keys take their values from, and those of which calls have several. */
const OTHER_PARAMETERS = [
  "TableName",
  "delimiter",
  "encryptionContext",
  "externalId",
  "max-keys",
  "operation",
  "prefix",
  "qualifier",
  "requestItems",
  "roleSessionName",
  "sourceIdentity",
  "statement",
  "tableName",
  "versionId",
  "x-amz-acl",
  "x-amz-copy-source",
  "x-amz-server-side-encryption",
  "x-amz-server-side-encryption-aws-kms-key-id",
  "x-amz-storage-class",
] as const;

/**
 * The members of `requestParameters` that the query keeps: those that name resources or decide which actions a call needs,
 * as data/recorded-calls lists them, and the others that the reader of calls asks for. The query keeps those whose value
 * is an ARN besides.
 */
export function keptParameters(): readonly string[] {
  const { actions, resources } = recordedCalls();
  const rows = Object.values(actions).flatMap((events) => Object.values(events).flat());
  const deciding = rows.flatMap((row) => (typeof row === "string" ? [] : [row.if, row.unless, row.on]));
  const naming = Object.values(resources).flatMap(({ members }) => Object.values(members));
  const specs = [...naming, ...deciding].flatMap((spec) => spec?.split("|") ?? []);
  const names = specs.map((spec) => /^[^./]*/.exec(spec)?.[0] ?? "");
  return [...new Set([...names, ...OTHER_PARAMETERS])].filter((name) => name !== "").sort();
}

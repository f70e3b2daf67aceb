import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import type { Context, PutKey } from "./context";
import { knownText } from "./known-text";

type Record = TrailRecord["record"];

/** Puts in the condition keys of a service that a record of its events proves. */
export function putServiceKeys(prefix: string, record: Record, context: Context, put: PutKey): Context {
  switch (prefix) {
    case "kms":
      return putKmsKeys(record, context, put);
    case "s3":
      return putS3Keys(record, context, put);
    case "sts":
      return putMembers(record, STS_MEMBERS, context, put);
    default:
      return context;
  }
}

/**
 * `kms:ViaService` is there only if a service calls. The encryption context stands in the record if there is one.
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
 */
function putKmsKeys({ requestParameters }: Record, base: Context, put: PutKey): Context {
  let context = put(base, "kms:viaservice", null);
  const pairs = isObject(requestParameters) ? requestParameters["encryptionContext"] : undefined;
  if (!isObject(pairs)) return context;
  context = put(context, "kms:encryptioncontextkeys", Object.keys(pairs));
  for (const [key, value] of Object.entries(pairs)) {
    context = put(context, `kms:encryptioncontext:${key.toLowerCase()}`, knownText(value));
  }
  return context;
}

function putS3Keys(record: Record, context: Context, put: PutKey): Context {
  const { tlsDetails } = record;
  const version = isObject(tlsDetails) ? knownText(tlsDetails["tlsVersion"]) : undefined;
  const known = version?.startsWith("TLSv") ? version.slice("TLSv".length) : undefined;
  return putMembers(record, S3_MEMBERS, put(context, "s3:tlsversion", known), put);
}

type Members = readonly (readonly [member: string, key: string])[];

function putMembers({ requestParameters }: Record, members: Members, base: Context, put: PutKey): Context {
  if (!isObject(requestParameters)) return base;
  let context = base;
  for (const [member, key] of members) context = put(context, key, knownText(requestParameters[member]));
  return context;
}

/**
 * Headers and parameters of requests to S3.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-understanding-s3-entries.html
 */
const S3_MEMBERS: Members = [
  ["prefix", "s3:prefix"],
  ["delimiter", "s3:delimiter"],
  ["max-keys", "s3:max-keys"],
  ["versionId", "s3:versionid"],
  ["x-amz-acl", "s3:x-amz-acl"],
  ["x-amz-copy-source", "s3:x-amz-copy-source"],
  ["x-amz-storage-class", "s3:x-amz-storage-class"],
  ["x-amz-server-side-encryption", "s3:x-amz-server-side-encryption"],
  ["x-amz-server-side-encryption-aws-kms-key-id", "s3:x-amz-server-side-encryption-aws-kms-key-id"],
];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html */
const STS_MEMBERS: Members = [
  ["roleSessionName", "sts:rolesessionname"],
  ["externalId", "sts:externalid"],
  ["sourceIdentity", "sts:sourceidentity"],
];

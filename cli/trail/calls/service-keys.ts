import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import type { Keys } from "./call-facts";
import { knownText } from "./known-text";

type Record = TrailRecord["record"];

/** The condition keys of a service that a record of its events proves. */
export function serviceKeys(prefix: string, record: Record): Keys {
  return READERS[prefix]?.(record) ?? {};
}

const READERS: Readonly<{ [prefix: string]: (record: Record) => Keys }> = { kms: kmsKeys, s3: s3Keys };

/**
 * `kms:ViaService` is there only if a service calls. The encryption context stands in the record if there is one.
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html (read 2026-11-28)
 */
function kmsKeys({ requestParameters }: Record): Keys {
  const context = isObject(requestParameters) ? requestParameters["encryptionContext"] : undefined;
  if (!isObject(context)) return { "kms:viaservice": null };
  const pairs = Object.entries(context).flatMap(([key, value]) => {
    return typeof value === "string" ? [[`kms:encryptioncontext:${key.toLowerCase()}`, value] as const] : [];
  });
  return { "kms:viaservice": null, "kms:encryptioncontextkeys": Object.keys(context), ...Object.fromEntries(pairs) };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-understanding-s3-entries.html */
function s3Keys({ requestParameters, tlsDetails }: Record): Keys {
  const version = isObject(tlsDetails) ? knownText(tlsDetails["tlsVersion"]) : undefined;
  const tls = version?.startsWith("TLSv") ? { "s3:tlsversion": version.slice("TLSv".length) } : {};
  if (!isObject(requestParameters)) return tls;
  const found = S3_MEMBERS.flatMap(([member, key]) => {
    const value = knownText(requestParameters[member]);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...tls, ...Object.fromEntries(found) };
}

/** The members of `requestParameters` that are headers or parameters of the request, and the keys of their values. */
const S3_MEMBERS = [
  ["prefix", "s3:prefix"],
  ["delimiter", "s3:delimiter"],
  ["max-keys", "s3:max-keys"],
  ["versionId", "s3:versionid"],
  ["x-amz-acl", "s3:x-amz-acl"],
  ["x-amz-storage-class", "s3:x-amz-storage-class"],
  ["x-amz-server-side-encryption", "s3:x-amz-server-side-encryption"],
  ["x-amz-server-side-encryption-aws-kms-key-id", "s3:x-amz-server-side-encryption-aws-kms-key-id"],
] as const;

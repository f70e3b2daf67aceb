import type { Random } from "../random/random";
import { concluded, type Known, open, stated } from "./known";
import { type Asking, listed, type Operation, type Thing } from "./operations";
import { APP, OWNERS, PARTNER, SHARED, STRANGER } from "./places";

const S3 = { source: "s3.amazonaws.com", services: ["s3"], host: "{bucket}.s3.{region}.amazonaws.com" } as const;

/** Buckets and who owns them. */
const BUCKETS: Readonly<Record<string, string>> = {
  "app-data": APP,
  "app-logs": APP,
  "shared-artifacts": SHARED,
  "partner-drop": PARTNER,
  "somebody-elses": STRANGER,
};

const KEYS = ["reports/2026/week-47.csv", "reports/2026/week 48 (äöü).csv", "tmp/a", "images/logo.png"];

/** The events of S3 and the actions that AWS's page on required permissions gives them, with what they act on. */
const OBJECT_EVENTS: readonly (readonly [event: string, action: string, ofVersion?: string])[] = [
  ["GetObject", "s3:GetObject", "s3:GetObjectVersion"],
  ["GetObject", "s3:GetObject"],
  ["GetObject", "s3:GetObject"],
  ["HeadObject", "s3:GetObject", "s3:GetObjectVersion"],
  ["HeadObject", "s3:GetObject"],
  ["PutObject", "s3:PutObject"],
  ["PutObject", "s3:PutObject"],
  ["DeleteObject", "s3:DeleteObject", "s3:DeleteObjectVersion"],
  ["DeleteObject", "s3:DeleteObject"],
  ["GetObjectTagging", "s3:GetObjectTagging"],
  ["PutObjectTagging", "s3:PutObjectTagging"],
  ["GetObjectAcl", "s3:GetObjectAcl"],
  ["CreateMultipartUpload", "s3:PutObject"],
  ["UploadPart", "s3:PutObject"],
  ["CompleteMultipartUpload", "s3:PutObject"],
  ["AbortMultipartUpload", "s3:AbortMultipartUpload"],
  ["ListParts", "s3:ListMultipartUploadParts"],
  ["RestoreObject", "s3:RestoreObject"],
];

const BUCKET_EVENTS: readonly (readonly [event: string, action: string, category: "Data" | "Management"])[] = [
  ["ListObjects", "s3:ListBucket", "Data"],
  ["HeadBucket", "s3:ListBucket", "Data"],
  ["ListObjectVersions", "s3:ListBucketVersions", "Data"],
  ["GetBucketLocation", "s3:GetBucketLocation", "Management"],
  ["GetBucketVersioning", "s3:GetBucketVersioning", "Management"],
  ["GetBucketEncryption", "s3:GetEncryptionConfiguration", "Management"],
  ["GetBucketLifecycle", "s3:GetLifecycleConfiguration", "Management"],
  ["GetBucketReplication", "s3:GetReplicationConfiguration", "Management"],
  ["PutBucketPolicy", "s3:PutBucketPolicy", "Management"],
  ["GetBucketTagging", "s3:GetBucketTagging", "Management"],
  ["DeleteBucket", "s3:DeleteBucket", "Management"],
];

/** An object, whose resources in a record are the object and its bucket. */
function objectOf(bucket: string, key: string): Thing {
  const account = BUCKETS[bucket] ?? STRANGER;
  const parameters = { bucketName: bucket, Host: `${bucket}.s3.eu-west-1.amazonaws.com`, key };
  return { arn: `arn:aws:s3:::${bucket}/${key}`, account, parameters, type: "AWS::S3::Object" };
}

function bucketOf(bucket: string): Thing {
  const account = BUCKETS[bucket] ?? STRANGER;
  const parameters = { bucketName: bucket, Host: `${bucket}.s3.eu-west-1.amazonaws.com` };
  return { arn: `arn:aws:s3:::${bucket}`, account, parameters, type: "AWS::S3::Bucket" };
}

const OBJECTS = Object.keys(BUCKETS).flatMap((bucket) => KEYS.map((key) => objectOf(bucket, key)));
const ALL_OBJECTS = OBJECTS.map(({ arn }) => arn);
const ALL_BUCKETS = Object.keys(BUCKETS).map((bucket) => bucketOf(bucket));

function resourcesOf({ arn }: Thing, bucket: Thing): readonly object[] {
  return [{ type: "AWS::S3::Object", ARN: arn }, listed(bucket)];
}

function bucketFor({ parameters }: Thing): Thing {
  return bucketOf(String(parameters["bucketName"]));
}

const objectOperations: readonly Operation[] = OBJECT_EVENTS.map(([event, action, ofVersion]) => ({
  ...S3,
  event,
  category: "Data",
  ask: (_caller, random) => {
    const object = random.pick(OBJECTS);
    const encryption = event === "PutObject" && random.chance(0.5) ? "aws:kms" : null;
    return {
      requests: [{ action: ofVersion ?? action, resource: stated(object.arn) }],
      parameters: {
        ...object.parameters,
        ...(ofVersion ? { versionId: "3HL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY" } : {}),
        ...(encryption ? { "x-amz-server-side-encryption": encryption } : {}),
        ...(event.startsWith("UploadPart") ? { partNumber: "1", uploadId: "VXBsb2FkSUQ" } : {}),
      },
      resources: resourcesOf(object, bucketFor(object)),
      owner: stated(object.account),
      keys: encryptionKey(concluded(encryption, ["aws:kms", null])),
      others: ALL_OBJECTS,
    };
  },
}));

const bucketOperations: readonly Operation[] = BUCKET_EVENTS.map(([event, action, category]) => ({
  ...S3,
  event,
  category,
  ask: (_caller, random) => {
    const bucket = random.pick(ALL_BUCKETS);
    // Management events of S3 name the bucket and do not say whose it is.
    const isListed = category === "Data" || random.chance(0.3);
    return {
      requests: [{ action, resource: stated(bucket.arn) }],
      parameters: { ...bucket.parameters },
      resources: isListed ? [listed(bucket)] : undefined,
      owner: isListed ? stated(bucket.account) : open(bucket.account, OWNERS),
      keys: encryptionKey(concluded(null, [])),
      others: ALL_BUCKETS.map(({ arn }) => arn),
    };
  },
}));

const copy: Operation = {
  ...S3,
  event: "CopyObject",
  category: "Data",
  ask: (_caller, random) => {
    const [from, to] = [random.pick(OBJECTS), random.pick(OBJECTS)];
    const source = `${from.parameters["bucketName"]}/${from.parameters["key"]}`;
    return {
      requests: [
        { action: "s3:GetObject", resource: stated(from.arn), owner: open(from.account, OWNERS) },
        { action: "s3:PutObject", resource: stated(to.arn), owner: stated(to.account) },
      ],
      parameters: { ...to.parameters, "x-amz-copy-source": encodeURI(source) },
      resources: [
        { type: "AWS::S3::Object", ARN: to.arn },
        { type: "AWS::S3::Object", ARN: from.arn },
        listed(bucketFor(to)),
      ],
      owner: stated(to.account),
      keys: encryptionKey(concluded(null, ["aws:kms"])),
      others: ALL_OBJECTS,
    };
  },
};

/** Several objects are deleted at once, whose keys are not in the record. */
const deleteMany: Operation = {
  ...S3,
  event: "DeleteObjects",
  category: "Data",
  ask: (_caller, random: Random): Asking => {
    const object = random.pick(OBJECTS);
    const bucket = bucketFor(object);
    const others = OBJECTS.filter(({ account }) => account === object.account).map(({ arn }) => arn);
    return {
      requests: [{ action: "s3:DeleteObject", resource: open(object.arn, others) }],
      parameters: { ...bucket.parameters, delete: "" },
      resources: [{ type: "AWS::S3::Object", ARNPrefix: `${bucket.arn}/` }, listed(bucket)],
      owner: stated(bucket.account),
      keys: encryptionKey(concluded(null, [])),
      others: ALL_OBJECTS,
    };
  },
};

const listBuckets: Operation = {
  ...S3,
  event: "ListBuckets",
  host: "s3.{region}.amazonaws.com",
  category: "Management",
  ask: ({ keys }) => ({
    requests: [{ action: "s3:ListAllMyBuckets", resource: stated("*") }],
    parameters: { Host: "s3.eu-west-1.amazonaws.com" },
    resources: undefined,
    owner: concluded(keys["aws:PrincipalAccount"]?.value ?? null, [...OWNERS, null]),
    keys: encryptionKey(concluded(null, [])),
    others: [],
  }),
};

/** What S3 records. */
export const STORAGE: readonly Operation[] = [...objectOperations, ...bucketOperations, copy, deleteMany, listBuckets];

function encryptionKey(known: Known): Readonly<Record<string, Known>> {
  return { "s3:x-amz-server-side-encryption": known };
}

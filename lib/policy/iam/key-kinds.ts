/**
 * The kinds of values whose form AWS documents, and the keys that have such a value. Global keys: the page of
 * KEYS_SOURCE. Of services: the Service Authorization Reference, and the page of KMS for `kms:ViaService`,
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html, and that of S3 for access points,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html (2026)
 */
export const KEYS_BY_KIND = [
  [
    "account",
    `aws:PrincipalAccount aws:ResourceAccount aws:SourceAccount aws:VpceAccount kms:CallerAccount
    s3:DataAccessPointAccount s3:ResourceAccount s3express:DataAccessPointAccount s3express:ResourceAccount
    s3-outposts:DataAccessPointAccount ssm:NodeAccountId`,
  ],
  ["access point ARN", "s3:DataAccessPointArn"],
  ["endpoint", "aws:SourceVpce"],
  ["function ARN", "lambda:SourceFunctionArn"],
  ["instance ARN", "ec2:SourceInstanceArn"],
  ["network origin", "s3:AccessPointNetworkOrigin"],
  ["organization", "aws:PrincipalOrgID aws:ResourceOrgID aws:SourceOrgID aws:VpceOrgID ssm:NodeOrgId"],
  ["organization path", "aws:PrincipalOrgPaths aws:ResourceOrgPaths aws:SourceOrgPaths aws:VpceOrgPaths"],
  ["principal ARN", "aws:PrincipalArn"],
  ["principal type", "aws:PrincipalType"],
  ["region", "aws:RequestedRegion ec2:Region"],
  [
    "service",
    `aws:PrincipalServiceName aws:PrincipalServiceNamesList aws:CalledVia aws:CalledViaAWSMCP aws:CalledViaFirst
    aws:CalledViaLast iam:PassedToService`,
  ],
  ["source ARN", "aws:SourceArn"],
  ["user id", "aws:userid"],
  ["user name", "aws:username"],
  ["via service", "kms:ViaService"],
  ["VPC", "aws:SourceVpc aws:Ec2InstanceSourceVpc"],
  ["VPC ARN", "aws:SourceVpcArn ec2:Vpc"],
  ["zone", "ec2:AvailabilityZone"],
] as const satisfies readonly (readonly [kind: string, keys: string])[];

/** What kind of value a condition key has. */
export type ValueKind = (typeof KEYS_BY_KIND)[number][0];

const KIND_OF_KEY: ReadonlyMap<string, ValueKind> = new Map(
  KEYS_BY_KIND.flatMap(([kind, keys]) => keys.split(/\s+/).map((key) => [key.toLowerCase(), kind] as const)),
);

/** The kind of value that a key has, however the key is spelt; undefined if it may have any. */
export function kindOfKey(key: string): ValueKind | undefined {
  return KIND_OF_KEY.get(key.toLowerCase());
}

/**
 * The key that has another kind of value and is about the same thing: `aws:ResourceAccount` for an account in
 * `aws:ResourceOrgID`.
 */
export function keyOfKind(kind: ValueKind, insteadOf: string): string | undefined {
  const keys = KEYS_BY_KIND.find(([name]) => name === kind)?.[1].split(/\s+/) ?? [];
  const about = aboutOf(insteadOf.toLowerCase());
  return keys.find((key) => about !== undefined && key.toLowerCase().startsWith(about)) ?? keys[0];
}

/** How the keys about the same thing begin; those about the VPC go with those about its endpoint. */
function aboutOf(key: string): string | undefined {
  return key.startsWith("aws:sourcevpc") ? "aws:vpce" : /^aws:(principal|resource|source|vpce)/.exec(key)?.[0];
}

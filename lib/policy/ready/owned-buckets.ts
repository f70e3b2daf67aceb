import { partitionOf } from "../../services/regions";
import { region } from "../../shapes/formats";
import { type Problem, rejectCall } from "../../shapes/problem";
import { record } from "../../shapes/read-object";
import { text } from "../../shapes/reader";
import { missingOption } from "../../shapes/rules/missing-option";
import { missingRegionWithoutDashes } from "../../shapes/rules/missing-region-without-dashes";
import { unknownOwnedBuckets } from "../../shapes/rules/unknown-owned-buckets";
import { unknownPartition } from "../../shapes/rules/unknown-partition";
import { isUnresolved } from "../../shapes/unresolved";
import { PARTITIONS } from "../evaluate/arn";
import type { Statement } from "../statement/statement";
import { someText } from "./formats";
import type { BucketResource, NamedByRegion, OwnedBucketFacts } from "./owned-bucket-facts";
import { type AwsOwnedBuckets, OWNED_BUCKETS } from "./owned-buckets.generated";
import { requiring } from "./required-options";
import { isTokenText, orToken } from "./token-text";

export type { AwsOwnedBuckets } from "./owned-buckets.generated";

/** The region of AWS-owned buckets: that of the VPC. */
export interface BucketRegion {
  /** The region; it may be a Terraform token. */
  readonly region: string;
  /**
   * The partition of the ARNs; it may be a Terraform token.
   *
   * @default - the partition of `region`; "*" if that is a token, which matches the partition of the VPC alone
   */
  readonly partition?: string;
  /**
   * The region without dashes, as in the names of the buckets of CloudFormation.
   *
   * @default - taken from `region`; required for "cloudformation" if that is a token
   */
  readonly regionWithoutDashes?: string;
}

type Grant = OwnedBucketFacts["grants"][number];

const FACTS: ReadonlyMap<string, OwnedBucketFacts> = new Map(Object.entries(OWNED_BUCKETS));

/**
 * Statements that let requests to buckets of AWS pass: without them, a restricted S3 endpoint breaks image
 * pulls, package updates and agents. They carry no identity condition, since such requests are unsigned or
 * signed by AWS, and allow reading only, but for buckets that AWS documents as written to. The names are those
 * that AWS publishes, mostly for commercial regions: check them before you rely on them in another partition.
 *
 * @param where the region of the VPC
 * @param neededBy what needs the buckets
 * @throws one Error that lists every wrong argument
 * @example
 * s3: { policy: [...organizationPerimeter({ organizationId }), ...awsOwnedBuckets({ region }, "ecr", "ssm")] }
 */
export function awsOwnedBuckets(
  where: BucketRegion,
  ...neededBy: readonly [AwsOwnedBuckets, ...AwsOwnedBuckets[]]
): readonly Statement<"s3">[] {
  rejectCall("awsOwnedBuckets", checkArguments(where, neededBy));
  const groups = new Map<string, Grant>();
  for (const grant of neededBy.flatMap<Grant>((name) => FACTS.get(name)?.grants ?? [])) {
    const key = JSON.stringify([grant.actions, grant.principalServiceName]);
    const before = groups.get(key)?.resources ?? [];
    groups.set(key, { ...grant, resources: [...before, ...grant.resources] });
  }
  // Grants of the same actions and principals make one statement, which keeps the policy short.
  const statements = [...groups.values()].map((grant) => statementFor(grant, where));
  // Some buckets are in some regions only.
  return statements.filter(({ resources = [] }) => resources.length > 0);
}

function statementFor(grant: Grant, where: BucketRegion): Statement<"s3"> {
  const { actions, principalServiceName } = grant;
  const resources = [...new Set(grant.resources.flatMap((resource) => arnsOf(resource, where)))];
  if (principalServiceName === undefined) return { actions, resources };
  const conditions = { StringEquals: { "aws:PrincipalServiceName": principalServiceName } };
  return { actions, resources, conditions };
}

function arnsOf(resource: BucketResource, { region, ...where }: BucketRegion): readonly string[] {
  const partition = where.partition ?? partitionOf(region)?.partition ?? "*";
  const regionWithoutDashes = where.regionWithoutDashes ?? region.replaceAll("-", "");
  const named = typeof resource === "string" ? { usual: resource, exceptions: {} } : resource;
  return namesOf(named, region).map((name) => {
    const bucket = name
      .replaceAll("{region}", () => region)
      .replaceAll("{regionWithoutDashes}", () => regionWithoutDashes);
    return `arn:${partition}:s3:::${bucket}`;
  });
}

/** If only Terraform knows the region, the names that exceptional regions have are allowed as well. */
function namesOf({ usual, exceptions }: NamedByRegion, region: string): readonly string[] {
  const own = Object.entries(exceptions).filter(([exceptional]) => isTokenText(region) || exceptional === region);
  const names = own.map(([, name]) => name);
  return usual !== undefined && (isTokenText(region) || names.length === 0) ? [usual, ...names] : names;
}

const readWhere = requiring(
  { region: "the region of the VPC" },
  record({
    region: orToken(region),
    partition: orToken(text((path, name) => unknownPartition.check(path, name, PARTITIONS))),
    regionWithoutDashes: someText,
  }),
);

function checkArguments(where: unknown, neededBy: readonly unknown[]): readonly Problem[] {
  const problems: Problem[] = [];
  const given = readWhere(where, ["where"], problems);
  const names = [...FACTS.keys()];
  problems.push(...neededBy.flatMap((name, index) => unknownOwnedBuckets.check(["neededBy", index], name, names)));
  if (neededBy.length === 0) {
    problems.push(...missingOption.check(["neededBy"], 'what needs the buckets, such as "ecr"'));
  }
  const isToken = isUnresolved(given.region) && given.region.kind === "token";
  const isMissing = isToken && given.regionWithoutDashes === undefined;
  const needing = names.filter((name) => isMissing && neededBy.includes(name) && needsDashes(name));
  const at = ["where", "regionWithoutDashes"];
  return [...problems, ...needing.flatMap((name) => missingRegionWithoutDashes.check(at, name))];
}

function needsDashes(name: string): boolean {
  return JSON.stringify(FACTS.get(name)).includes("{regionWithoutDashes}");
}

import { malformedRegion, type Problem } from "../../problems";
import { nearest } from "../../services/nearest";
import { isPossibleRegion, partitionOf, regionNames } from "../../services/regions";
import { PARTITIONS } from "../evaluate/arn";
import type { Statement } from "../statement/statement";
import {
  type AwsOwnedBuckets,
  type BucketResource,
  OWNED_BUCKETS,
  type OwnedBucketFacts,
} from "./owned-bucket-facts";
import { checkOptions, isToken, refuse, text } from "./ready-arguments";
import { noBuckets, regionWithoutDashesNeeded, unknownBuckets, unknownPartition } from "./ready-problems";

export type { AwsOwnedBuckets } from "./owned-bucket-facts";

/** The region of AWS-owned buckets: that of the VPC. */
export interface BucketRegion {
  /** The region; it may be a Terraform token. */
  readonly region: string;
  /**
   * The partition of the ARNs; it may be a Terraform token.
   *
   * @default - the partition of `region`; "*" where that is a token, which matches the partition of the VPC alone
   */
  readonly partition?: string;
  /**
   * The region without dashes, as the buckets of CloudFormation hold it.
   *
   * @default - taken from `region`; required for "cloudformation" where that is a token
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
  refuse("awsOwnedBuckets", checkArguments(where, neededBy));
  const groups = new Map<string, Grant>();
  for (const grant of neededBy.flatMap<Grant>((name) => FACTS.get(name)?.grants ?? [])) {
    const key = JSON.stringify([grant.actions, grant.principalServiceName]);
    const before = groups.get(key)?.resources ?? [];
    groups.set(key, { ...grant, resources: [...before, ...grant.resources] });
  }
  // Grants of the same actions and principals make one statement, which keeps the policy short.
  return [...groups.values()].map((grant) => statementFor(grant, where));
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
    const filled = name
      .replaceAll("{region}", () => region)
      .replaceAll("{regionWithoutDashes}", () => regionWithoutDashes);
    return `arn:${partition}:s3:::${filled}`;
  });
}

/** Where the region is known to Terraform alone, the names that exceptional regions have are allowed as well. */
function namesOf({ usual, exceptions }: Exclude<BucketResource, string>, region: string): readonly string[] {
  const own = Object.entries(exceptions).filter(([exceptional]) => isToken(region) || exceptional === region);
  const names = own.map(([, name]) => name);
  return isToken(region) ? [usual, ...names] : names.length > 0 ? names : [usual];
}

function checkArguments(where: unknown, neededBy: readonly unknown[]): readonly Problem[] {
  const problems = checkOptions(where, "where", RULES);
  const buckets = neededBy.flatMap((name, index) => {
    return typeof name === "string" && FACTS.has(name)
      ? checkDashes(where, name)
      : [unknownBuckets(`neededBy[${index}]`, name, nearBuckets(name))];
  });
  return [...problems, ...(neededBy.length === 0 ? [noBuckets("neededBy")] : buckets)];
}

function checkDashes(where: unknown, name: string): readonly Problem[] {
  const { region, regionWithoutDashes }: Partial<BucketRegion> = where ?? {};
  const isNeeded = JSON.stringify(FACTS.get(name)).includes("{regionWithoutDashes}");
  return isNeeded && isToken(region) && regionWithoutDashes === undefined
    ? [regionWithoutDashesNeeded("where.regionWithoutDashes", name)]
    : [];
}

function nearBuckets(name: unknown): readonly string[] {
  const near = typeof name === "string" ? nearest(name, [...FACTS.keys()]) : [];
  return near.length > 0 ? near : [...FACTS.keys()];
}

const RULES = {
  region: {
    rule: text((name, path) => {
      return isPossibleRegion(name) ? [] : [malformedRegion(path, name, nearest(name, regionNames()))];
    }),
    required: "the region of the VPC",
  },
  partition: {
    rule: text((name, path) => {
      return PARTITIONS.some((known) => known === name) ? [] : [unknownPartition(path, name, PARTITIONS)];
    }),
  },
  regionWithoutDashes: { rule: text() },
};

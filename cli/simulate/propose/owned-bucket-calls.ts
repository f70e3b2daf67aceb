import type { Decision } from "../../../lib/policy/evaluate/evaluate";
import { matcherOf } from "../../../lib/policy/evaluate/pattern";
import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { type AwsOwnedBuckets, awsOwnedBuckets } from "../../../lib/policy/ready/owned-buckets";
import { OWNED_BUCKETS } from "../../../lib/policy/ready/owned-buckets.generated";
import { isPossibleRegion } from "../../../lib/services/regions";
import { principalAccount, resourceAccount } from "./bound";
import { compileStatements } from "./compile-statements";
import type { ReadyCall } from "./ready-call";
import { remember } from "./remember";

/** The sets of AWS-owned buckets that calls used, by region. */
export type OwnedBucketCalls = Map<string, Set<AwsOwnedBuckets>>;

interface BucketSet {
  readonly name: AwsOwnedBuckets;
  /** How many resources it opens. */
  readonly breadth: number;
  readonly isBucket: (bucket: string) => boolean;
  readonly decide: (request: PolicyRequest) => Decision;
}

const MOST_BUCKETS = 10_000;
const MOST_REGIONS = 100;

const setsIn = new Map<string, readonly BucketSet[]>();
const setsOfBucket = new Map<string, readonly BucketSet[]>();

/** Notes a call to a bucket of AWS that `awsOwnedBuckets` opens; false if it is to another resource. */
export function collectOwnedBucket(into: OwnedBucketCalls, request: PolicyRequest, region: string): boolean {
  const bucket = /^arn:[^:]*:s3:::([^/]+)/.exec(request.resource ?? "")?.[1];
  if (bucket === undefined || !isPossibleRegion(region)) return false;
  const found = findSets(bucket, region).find(({ decide }) => decide(request).outcome === "allowed");
  const owner = resourceAccount(request);
  if (found === undefined || (owner !== undefined && owner === principalAccount(request))) return false;
  const names = into.get(region) ?? new Set();
  names.add(found.name);
  into.set(region, names);
  return true;
}

/** The calls of `awsOwnedBuckets` for what was noted. */
export function ownedBucketsOf(calls: OwnedBucketCalls): readonly ReadyCall[] {
  return [...calls]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([region, found]) => {
      const [first, ...others] = [...found].sort();
      if (first === undefined) return [];
      const statements = awsOwnedBuckets({ region }, first, ...others);
      return { name: "awsOwnedBuckets" as const, arguments: [{ region }, first, ...others], statements };
    });
}

/** The sets with a bucket, those that open least first. */
function findSets(bucket: string, region: string): readonly BucketSet[] {
  return remember(setsOfBucket, `${region} ${bucket}`, MOST_BUCKETS, () =>
    bucketSets(region).filter(({ isBucket }) => isBucket(bucket)),
  );
}

function bucketSets(region: string): readonly BucketSet[] {
  return remember(setsIn, region, MOST_REGIONS, () =>
    Object.keys(OWNED_BUCKETS)
      .filter(isSet)
      .flatMap((name) => readSet(name, region))
      .sort((one, other) => one.breadth - other.breadth),
  );
}

function readSet(name: AwsOwnedBuckets, region: string): readonly BucketSet[] {
  const statements = awsOwnedBuckets({ region }, name);
  const resources = statements.flatMap(({ resources: own = [] }) => own);
  if (resources.length === 0) return [];
  const buckets = [...new Set(resources.map((arn) => arn.replace(/^(?:[^:]*:){5}/, "").replace(/\/.*$/, "")))];
  const matchers = buckets.map(matcherOf);
  return [
    {
      name,
      breadth: resources.length,
      isBucket: (bucket) => matchers.some((matches) => matches(bucket)),
      decide: compileStatements(statements),
    },
  ];
}

function isSet(name: string): name is AwsOwnedBuckets {
  return Object.hasOwn(OWNED_BUCKETS, name);
}

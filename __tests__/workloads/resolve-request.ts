import type { OwnedBucketFacts } from "../../lib/policy/ready/owned-bucket-facts";
import { OWNED_BUCKETS } from "../../lib/policy/ready/owned-buckets.generated";
import { partitionOf, regionNames } from "../../lib/services/regions";
import type { Request } from "../policy/document/evaluator";
import { ALLOWANCES, REQUESTS, type RequestRow } from "./request-facts";

/** Whose organization and accounts the placeholders stand for. */
export const PEOPLE = {
  account: "111122223333",
  organizationId: "o-a1b2c3d4e5",
  awsAccount: "555566667777",
  awsOrganizationId: "o-amazon0000",
  strangerAccount: "999988887777",
  strangerOrganizationId: "o-stranger00",
  ownBucket: "own-bucket",
  strangersBucket: "bucket-of-someone-else",
} as const;

const BUCKETS: ReadonlyMap<string, OwnedBucketFacts> = new Map(Object.entries(OWNED_BUCKETS));

/** A text with its placeholders replaced; undefined if a table has nothing in the region. */
export function resolveText(text: string, region: string): string | undefined {
  const values = placeholders(region);
  let complete = true;
  const resolved = text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values.get(name) ?? looked(name, region);
    complete &&= value !== undefined;
    return value ?? "";
  });
  return complete ? resolved : undefined;
}

/**
 * The requests of a row in a region: with and without the keys of which nobody knows whether they are there. None if
 * the row has nothing in the region.
 */
export function requestsOf(row: RequestRow, region: string): readonly Request[] {
  const context = REQUESTS.contexts[row.context];
  const resource = resolveText(row.resource, region);
  if (context === undefined || resource === undefined) return [];
  const keys = Object.entries({ ...context.keys, ...row.keys }).map(([key, value]) => {
    return [key, resolveText(value, region)] as const;
  });
  if (keys.some(([, value]) => value === undefined)) return [];
  const present = keys.flatMap(([key, value]) => (value === undefined ? [] : [[key.toLowerCase(), [value]] as const]));
  const optional = new Set(context.mayBeAbsent.map((key) => key.toLowerCase()));
  const least = present.filter(([key]) => !optional.has(key));
  return (optional.size > 0 ? [present, least] : [present]).map((chosen) => ({
    principal: { account: "anyone", arn: "anyone", federated: context.principal === "federated" },
    action: row.action,
    resource,
    context: Object.fromEntries(chosen),
  }));
}

function placeholders(region: string): ReadonlyMap<string, string> {
  const partition = partitionOf(region)?.partition ?? "aws";
  const siblings = regionNames().filter((name) => name !== region && partitionOf(name)?.partition === partition);
  return new Map(
    Object.entries({
      ...PEOPLE,
      partition,
      region,
      otherRegion: siblings[0] ?? `${region}0`,
      regionWithoutDashes: region.replaceAll("-", ""),
    }),
  );
}

/** What a placeholder with a table or a group of buckets means. */
function looked(name: string, region: string): string | undefined {
  const [kind = "", of = "", index = ""] = name.split(":");
  if (kind === "table") return ALLOWANCES.tables[of]?.values[region];
  return kind === "ownedBucket" ? ownedBucket(of, Number(index), region) : undefined;
}

function ownedBucket(group: string, index: number, region: string): string | undefined {
  const resource = BUCKETS.get(group)?.grants.flatMap(({ resources }) => resources)[index];
  if (resource === undefined || typeof resource === "string") return undefined;
  const name = resource.exceptions[region] ?? resource.usual?.replaceAll("{region}", region);
  const partition = partitionOf(region)?.partition ?? "aws";
  return name === undefined ? undefined : `arn:${partition}:s3:::${name.replaceAll("*", "key")}`;
}

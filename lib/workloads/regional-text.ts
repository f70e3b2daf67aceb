import type { BucketResource, NamedByRegion } from "../policy/ready/owned-bucket-facts";
import { partitionOf } from "../services/regions";
import { isUnresolved, joinText, type Known, withoutDashes } from "../shapes/unresolved";
import { accountsIn } from "./allowances";

/** What the placeholders of an ARN stand for. */
export interface ArnSetting {
  readonly region: Known<string>;
  /** The own accounts. */
  readonly accounts: readonly Known<string>[];
}

/**
 * The ARNs of a resource in a region. If only Terraform knows the region, it fills it in, and what differs by region is
 * named for all regions: names and accounts that belong to AWS.
 */
export function arnsIn(resource: BucketResource, { region, accounts }: ArnSetting): readonly Known<string>[] {
  const named = namesIn(resource, region).flatMap((text) => withAccounts(text, region));
  return named.flatMap((text) => {
    const owners = text.includes("{account}") ? accounts : [""];
    return owners.map((account) => resolvePlaceholders(text, region, account));
  });
}

function namesIn(resource: BucketResource, region: Known<string>): readonly string[] {
  if (typeof resource === "string") return [resource];
  const { usual, exceptions }: NamedByRegion = resource;
  if (isUnresolved(region)) return [...(usual === undefined ? [] : [usual]), ...Object.values(exceptions)];
  const name = exceptions[region] ?? usual;
  return name === undefined ? [] : [name];
}

/** Puts the accounts of AWS in the place of `{table:…}`. */
function withAccounts(text: string, region: Known<string>): readonly string[] {
  const [placeholder, table] = /\{table:([^}]*)\}/.exec(text) ?? [];
  if (placeholder === undefined || table === undefined) return [text];
  return accountsIn(table, isUnresolved(region) ? undefined : region).map((account) =>
    text.replace(placeholder, account),
  );
}

function resolvePlaceholders(text: string, region: Known<string>, account: Known<string>): Known<string> {
  // A name of AWS exists once in a partition, and an endpoint leads to its own partition only.
  const partition = isUnresolved(region) ? "*" : (partitionOf(region)?.partition ?? "*");
  const values: Readonly<Record<string, Known<string>>> = {
    "{partition}": partition,
    "{region}": region,
    "{regionWithoutDashes}": isUnresolved(region) ? withoutDashes(region) : region.replaceAll("-", ""),
    "{account}": account,
  };
  const parts = text.split(/(\{\w+\})/).map((part) => values[part] ?? part);
  return parts.every((part) => typeof part === "string") ? parts.join("") : joinText(...parts);
}

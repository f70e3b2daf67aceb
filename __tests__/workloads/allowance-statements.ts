import { awsOwnedBuckets } from "../../lib/policy/ready/owned-buckets";
import { type AwsOwnedBuckets, OWNED_BUCKETS } from "../../lib/policy/ready/owned-buckets.generated";
import { ALLOWANCES, type Allowance, type OwnLimit } from "./request-facts";
import { PEOPLE, resolveText } from "./resolve-request";

/** By what the own principals and resources are known: the organization or the account. */
export type OwnBy = "organization" | "account";

/** The condition keys of each limit. */
const KEYS = {
  principal: { organization: "aws:PrincipalOrgID", account: "aws:PrincipalAccount" },
  resource: { organization: "aws:ResourceOrgID", account: "aws:ResourceAccount" },
  node: { organization: "ssm:NodeOrgId", account: "ssm:NodeAccountId" },
} as const;

/** The allowances that a set needs at an endpoint, always and with one of its options. */
export function allowancesOf(set: string, endpoint: string, option: string | undefined): readonly Allowance[] {
  const needed = (ALLOWANCES.needs[set] ?? []).filter(({ when }) => when === undefined || when === option);
  return ALLOWANCES.allowances.filter(({ id, endpoints }) => {
    return endpoints.includes(endpoint) && needed.some(({ allowance }) => allowance === id);
  });
}

/** The statements of an allowance in a region; none if AWS has nothing there. */
export function statementsOf(allowance: Allowance, region: string, by: OwnBy): readonly object[] {
  const limit = limitOf(allowance.own, by);
  const { actions, ownedBuckets, conditions = {} } = allowance;
  if (isBucketGroup(ownedBuckets)) {
    return awsOwnedBuckets({ region }, ownedBuckets).map((statement) => limited({ ...statement }, limit));
  }
  const resources = (allowance.resources ?? []).flatMap((text) => resolveText(text, region) ?? []);
  return resources.length === 0 ? [] : [limited({ actions, resources, conditions }, limit)];
}

function limited(statement: object, limit: Readonly<Record<string, string>>): object {
  const conditions = "conditions" in statement ? membersOf(statement.conditions) : {};
  const equals = { ...membersOf(conditions["StringEquals"]), ...limit };
  const all = { ...conditions, ...(Object.keys(equals).length > 0 && { StringEquals: equals }) };
  return { ...statement, ...(Object.keys(all).length > 0 ? { conditions: all } : { conditions: undefined }) };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function limitOf(own: OwnLimit, by: OwnBy): Readonly<Record<string, string>> {
  if (own === null) return {};
  return { [KEYS[own][by]]: by === "organization" ? PEOPLE.organizationId : PEOPLE.account };
}

function isBucketGroup(name: string | undefined): name is AwsOwnedBuckets {
  return name !== undefined && name in OWNED_BUCKETS;
}

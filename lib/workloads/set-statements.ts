import type { BucketResource, OwnedBucketFacts } from "../policy/ready/owned-bucket-facts";
import { OWNED_BUCKETS } from "../policy/ready/owned-buckets.generated";
import { markOfSet, type Owner, type SetContext } from "../shapes/of-set";
import { isUnresolved, type Known, reference } from "../shapes/unresolved";
import type { Allowance } from "./allowances";
import { arnsIn } from "./regional-text";

type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A statement with placeholders. */
interface Template {
  readonly actions: readonly unknown[];
  readonly resources: readonly BucketResource[];
  readonly conditions: Conditions;
}

const BUCKETS: ReadonlyMap<string, OwnedBucketFacts> = new Map(Object.entries(OWNED_BUCKETS));

/** The condition keys of an identity or a resource, by what its owner is known by. */
const OWNER_KEYS: Readonly<Record<NonNullable<Allowance["own"]>, Readonly<Record<Owner["by"], string | undefined>>>> = {
  principal: {
    organization: "aws:PrincipalOrgID",
    "organization path": "aws:PrincipalOrgPaths",
    account: "aws:PrincipalAccount",
  },
  resource: {
    organization: "aws:ResourceOrgID",
    "organization path": "aws:ResourceOrgPaths",
    account: "aws:ResourceAccount",
  },
  node: { organization: "ssm:NodeOrgId", "organization path": undefined, account: "ssm:NodeAccountId" },
};

/**
 * The statements of an allowance. Until a construct fills them in, they have placeholders for what depends on its
 * region, and no limit to an owner.
 */
export function statementsOf(allowance: Allowance): readonly object[] {
  const { id, own, about } = allowance;
  return templatesOf(allowance).map((template, index) => {
    const sid = sidOf(id, index);
    return markOfSet(writtenForm(template, sid), {
      own,
      about,
      resolve: (context) => resolveTemplate({ ...template, sid }, own, context),
    });
  });
}

/** The id in the form that AWS demands: letters and digits. */
function sidOf(id: string, index: number): string {
  const words = id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `Allow${words.join("")}${index === 0 ? "" : index + 1}`;
}

function writtenForm({ actions, resources, conditions }: Template, sid: string): object {
  const arns = resources.flatMap((resource) => (typeof resource === "string" ? resource : namesOf(resource)));
  return { sid, actions, resources: arns, ...(Object.keys(conditions).length > 0 && { conditions }) };
}

function templatesOf({ actions = [], resources = [], conditions = {}, ownedBuckets }: Allowance): readonly Template[] {
  if (ownedBuckets === undefined) return [{ actions, resources, conditions }];
  const { grants = [] } = BUCKETS.get(ownedBuckets) ?? {};
  return grants.map(
    ({ actions, resources, principalServiceName }): Template => ({
      actions,
      resources: resources.map(arnOf),
      conditions:
        principalServiceName === undefined
          ? {}
          : { StringEquals: { "aws:PrincipalServiceName": principalServiceName } },
    }),
  );
}

function arnOf(bucket: BucketResource): BucketResource {
  if (typeof bucket === "string") return `arn:{partition}:s3:::${bucket}`;
  const exceptions = Object.entries(bucket.exceptions).map(([region, name]) => [
    region,
    `arn:{partition}:s3:::${name}`,
  ]);
  return {
    ...(bucket.usual !== undefined && { usual: `arn:{partition}:s3:::${bucket.usual}` }),
    exceptions: Object.fromEntries(exceptions),
  };
}

function namesOf({ usual, exceptions }: Exclude<BucketResource, string>): readonly string[] {
  return usual === undefined ? Object.values(exceptions) : [usual];
}

function resolveTemplate(
  { sid, actions, resources, conditions }: Template & { readonly sid: string },
  own: Allowance["own"],
  { region, owner }: SetContext,
): object | undefined {
  const limited = own === null ? conditions : limitTo(owner, own, conditions);
  const arns = resources.flatMap((resource) => arnsIn(resource, { region, accounts: accountsOf(owner) }));
  if (limited === undefined || arns.length === 0) return undefined;
  return {
    sid,
    actions,
    resources: [...new Set(arns)],
    ...(Object.keys(limited).length > 0 && { conditions: limited }),
  };
}

function limitTo(
  owner: Owner | undefined,
  own: NonNullable<Allowance["own"]>,
  conditions: Conditions,
): Conditions | undefined {
  const key = owner && OWNER_KEYS[own][owner.by];
  if (owner === undefined || key === undefined) return undefined;
  const operator = owner.by === "organization path" ? "ForAnyValue:StringLike" : "StringEquals";
  return { ...conditions, [operator]: { ...conditions[operator], [key]: owner.ids } };
}

/** The own accounts, as far as synth knows them; otherwise the account of the VPC. */
function accountsOf(owner: Owner | undefined): readonly Known<string>[] {
  const areKnown = owner?.by === "account" && !owner.ids.some(isUnresolved);
  return areKnown ? owner.ids : [reference("account")];
}

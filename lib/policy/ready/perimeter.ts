import type { AnyServiceStatement } from "../statement/statement";
import {
  accountId,
  checkOptions,
  listOf,
  organizationIds,
  type Rule,
  refuse,
  text,
  truth,
} from "./ready-arguments";
import { malformedTagKey } from "./ready-problems";

/** Principals that may do anything, for emergencies. */
export interface BreakGlassTag {
  /** The key of the principal tag, such as `dp:exclude:resource`. */
  readonly key: string;
  /**
   * The value that the tag must have.
   *
   * @default "true"
   */
  readonly value?: string;
}

/** The exceptions of a perimeter. */
export interface PerimeterExceptions {
  /**
   * Whether AWS services pass that act under their own name (service principals), such as CloudTrail
   * delivering a log. Without them, presigned URLs of AWS services stop working.
   *
   * @default true
   */
  readonly awsServices?: boolean;
  /**
   * Accounts of others whose resources the own principals may use, such as a partner's bucket.
   *
   * @default - none
   */
  readonly thirdPartyAccountIds?: readonly string[];
  /**
   * ARNs of AWS-owned resources that the own principals may use, such as `arn:aws:ssm:*::document/*`.
   *
   * @default - none
   */
  readonly awsOwnedResources?: readonly string[];
  /**
   * A tag of own principals that lifts the perimeter for them.
   *
   * @default - nobody is exempt
   */
  readonly breakGlassTag?: BreakGlassTag;
}

/** What `organizationPerimeter` takes. */
export interface OrganizationPerimeterOptions extends PerimeterExceptions {
  /** The id of the organization, or of several that trust each other: `o-a1b2c3d4e5`. */
  readonly organizationId: string | readonly string[];
}

/** What `accountAllowList` takes. */
export interface AccountAllowListOptions extends PerimeterExceptions {
  /** The accounts whose principals may use each other's resources. */
  readonly accountIds: readonly string[];
}

/**
 * The perimeter of an organization, after AWS's data perimeter examples: its principals reach its resources,
 * and nobody reaches anything else but for the exceptions named. Combine it with `awsOwnedBuckets` for S3 and with
 * `federatedSignIn` for STS.
 * https://github.com/aws-samples/data-perimeter-policy-examples (18 March 2026)
 *
 * @throws one Error that lists every wrong argument
 * @example
 * s3: { policy: [...organizationPerimeter({ organizationId }), ...awsOwnedBuckets({ region }, "ecr")] }
 */
export function organizationPerimeter(options: OrganizationPerimeterOptions): readonly AnyServiceStatement[] {
  const rules = {
    organizationId: { rule: organizationIds, required: 'the id of the organization, such as "o-a1b2c3d4e5"' },
    ...EXCEPTIONS,
  };
  refuse("organizationPerimeter", checkOptions(options, "options", rules));
  const own = { "aws:PrincipalOrgID": options.organizationId };
  return [
    {
      sid: "AllowRequestsByOrgsIdentitiesToOrgsResources",
      actions: ["*"],
      resources: ["*"],
      conditions: { StringEquals: { ...own, "aws:ResourceOrgID": options.organizationId } },
    },
    ...exceptions(own, "Orgs", options),
  ];
}

/**
 * An allow-list of accounts, for those outside AWS Organizations: principals of these accounts reach
 * resources of these accounts, and nobody reaches anything else but for the exceptions named. Combine it with
 * `federatedSignIn` for STS.
 *
 * @throws one Error that lists every wrong argument
 * @example
 * sqs: { policy: accountAllowList({ accountIds: ["111122223333"] }) }
 */
export function accountAllowList(options: AccountAllowListOptions): readonly AnyServiceStatement[] {
  const rules = {
    accountIds: { rule: listOf(accountId, "accounts"), required: 'account ids, such as ["111122223333"]' },
    ...EXCEPTIONS,
  };
  refuse("accountAllowList", checkOptions(options, "options", rules));
  const own = { "aws:PrincipalAccount": options.accountIds };
  return [
    {
      sid: "AllowRequestsByAccountsIdentitiesToAccountsResources",
      actions: ["*"],
      resources: ["*"],
      conditions: { StringEquals: { ...own, "aws:ResourceAccount": options.accountIds } },
    },
    ...exceptions(own, "Accounts", options),
  ];
}

type OwnIdentities = Readonly<
  Partial<Record<"aws:PrincipalOrgID" | "aws:PrincipalAccount", string | readonly string[]>>
>;

/** The statements of the exceptions; they are named as AWS's examples name them. */
function exceptions(own: OwnIdentities, owner: string, options: PerimeterExceptions): AnyServiceStatement[] {
  const { awsServices = true, thirdPartyAccountIds, awsOwnedResources, breakGlassTag } = options;
  const everything = { actions: ["*"], resources: ["*"] } as const;
  const statements: AnyServiceStatement[] = [];
  if (awsServices) {
    const conditions = { Bool: { "aws:PrincipalIsAWSService": true } };
    statements.push({ sid: "AllowRequestsByAWSServicePrincipals", ...everything, conditions });
  }
  if (thirdPartyAccountIds) {
    const conditions = { StringEquals: { ...own, "aws:ResourceAccount": thirdPartyAccountIds } };
    statements.push({
      sid: `AllowRequestsBy${owner}IdentitiesToThirdPartyResources`,
      ...everything,
      conditions,
    });
  }
  if (awsOwnedResources) {
    statements.push({
      sid: `AllowRequestsBy${owner}IdentitiesToAWSResources`,
      actions: ["*"],
      resources: awsOwnedResources,
      conditions: { StringEquals: own },
    });
  }
  if (breakGlassTag) {
    const { key, value = "true" } = breakGlassTag;
    const conditions = { StringEquals: { ...own, [`aws:PrincipalTag/${key}` as const]: value } };
    statements.push({ sid: `AllowRequestsBy${owner}IdentitiesToAnyResources`, ...everything, conditions });
  }
  return statements;
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html; a wildcard in a key of a policy is refused by IAM
const tagKey = text((key, path) => {
  return /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) ? [] : [malformedTagKey(path, key)];
});

const breakGlass: Rule = (value, path) => {
  return checkOptions(value, path, {
    key: { rule: tagKey, required: "the key of a principal tag" },
    value: { rule: text() },
  });
};

const EXCEPTIONS = {
  awsServices: { rule: truth },
  thirdPartyAccountIds: { rule: listOf(accountId, "accounts") },
  awsOwnedResources: { rule: listOf(text(), "ARNs") },
  breakGlassTag: { rule: breakGlass },
};

import { record } from "../../shapes/read-object";
import type { AnyServiceStatement } from "../statement/statement";
import { accountIds, organizationIds } from "./formats";
import { allow, EXCEPTIONS, exceptionStatements, type PerimeterExceptions } from "./perimeter-exceptions";
import { rejectOptions, requiring } from "./required-options";

export type { BreakGlassTag, PerimeterExceptions } from "./perimeter-exceptions";

const readPerimeter = requiring(
  { organizationId: 'the id of the organization, such as "o-a1b2c3d4e5"' },
  record({ organizationId: organizationIds, ...EXCEPTIONS }),
);

const readAllowList = requiring(
  { accountIds: 'account ids, such as ["111122223333"]' },
  record({ accountIds, ...EXCEPTIONS }),
);

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
 * and nobody reaches anything else, apart from the exceptions named. Workload sets, such as `ecsFargate()`, add what they
 * need of AWS itself; for services that you add by hand, combine it with `awsOwnedBuckets` for S3 and with
 * `federatedSignIn` for STS.
 * https://github.com/aws-samples/data-perimeter-policy-examples (18 March 2026)
 *
 * @throws one Error that lists every wrong argument
 * @example
 * s3: { policy: [...organizationPerimeter({ organizationId }), ...awsOwnedBuckets({ region }, "ecr")] }
 */
export function organizationPerimeter(options: OrganizationPerimeterOptions): readonly AnyServiceStatement[] {
  rejectOptions("organizationPerimeter", options, readPerimeter);
  const own = { "aws:PrincipalOrgID": options.organizationId };
  const conditions = { StringEquals: { ...own, "aws:ResourceOrgID": options.organizationId } };
  const ofOrganization = allow("AllowRequestsByOrgsIdentitiesToOrgsResources", conditions);
  return [ofOrganization, ...exceptionStatements(own, "Orgs", options)];
}

/**
 * An allow-list of accounts, for those outside AWS Organizations: principals of these accounts reach
 * resources of these accounts, and nobody reaches anything else, apart from the exceptions named. Workload sets add what
 * they need of AWS itself, as beside `organizationPerimeter`.
 *
 * @throws one Error that lists every wrong argument
 * @example
 * sqs: { policy: accountAllowList({ accountIds: ["111122223333"] }) }
 */
export function accountAllowList(options: AccountAllowListOptions): readonly AnyServiceStatement[] {
  rejectOptions("accountAllowList", options, readAllowList);
  const own = { "aws:PrincipalAccount": options.accountIds };
  const conditions = { StringEquals: { ...own, "aws:ResourceAccount": options.accountIds } };
  const ofAccounts = allow("AllowRequestsByAccountsIdentitiesToAccountsResources", conditions);
  return [ofAccounts, ...exceptionStatements(own, "Accounts", options)];
}

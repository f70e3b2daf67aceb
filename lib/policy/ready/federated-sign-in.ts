import { isObject } from "../../shapes/is-object";
import { record } from "../../shapes/read-object";
import { oneOfTwoOptions } from "../../shapes/rules/one-of-two-options";
import type { Statement } from "../statement/statement";
import { accountIds, organizationIds } from "./formats";
import { rejectOptions } from "./required-options";

/** What `federatedSignIn` takes: whose roles may be assumed, by organization or by account. */
export type FederatedSignInOptions =
  | {
      /** The id of the organization, or of several: `o-a1b2c3d4e5`. */
      readonly organizationId: string | readonly string[];
      readonly accountIds?: never;
    }
  | {
      /** The accounts, for those outside AWS Organizations. */
      readonly accountIds: readonly string[];
      readonly organizationId?: never;
    };

const readFields = record({ organizationId: organizationIds, accountIds });

const readOptions: typeof readFields = (value, path, problems) => {
  const given = readFields(value, path, problems);
  const names = ["organizationId", "accountIds"];
  if (isObject(value)) problems.push(...oneOfTwoOptions.check(path, names, Object.keys(given)));
  return given;
};

/**
 * Lets callers sign in through the `sts` endpoint who are no principals of AWS yet: those of
 * `AssumeRoleWithWebIdentity`, such as pods with IAM roles for service accounts (IRSA), and of `AssumeRoleWithSAML`.
 * They may assume roles of the organization or of the accounts only. A perimeter alone would stop them, since their
 * requests carry no key of a principal.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-23)
 *
 * @throws one Error that lists every wrong argument
 * @example
 * sts: { policy: [...organizationPerimeter({ organizationId }), ...federatedSignIn({ organizationId })] }
 */
export function federatedSignIn(options: FederatedSignInOptions): readonly Statement<"sts">[] {
  rejectOptions("federatedSignIn", options, readOptions);
  const { organizationId, accountIds } = options;
  const byOrganization = organizationId !== undefined;
  return [
    {
      sid: `AllowRequestsTo${byOrganization ? "Orgs" : "Accounts"}RolesByFederatedPrincipals`,
      actions: ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
      resources: ["*"],
      conditions: {
        StringEquals: byOrganization ? { "aws:ResourceOrgID": organizationId } : { "aws:ResourceAccount": accountIds },
      },
    },
  ];
}

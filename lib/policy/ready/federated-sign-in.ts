import { isRecord } from "../document/read-items";
import type { Statement } from "../statement/statement";
import { accountId, checkOptions, listOf, organizationIds, refuse } from "./ready-arguments";
import { oneOfTwo } from "./ready-problems";

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

const RULES = {
  organizationId: { rule: organizationIds },
  accountIds: { rule: listOf(accountId, "accounts") },
};

/**
 * Lets those sign in through the `sts` endpoint who are no principals of AWS yet: callers of
 * `AssumeRoleWithWebIdentity`, such as pods with IAM roles for service accounts (IRSA), and of `AssumeRoleWithSAML`.
 * They may assume roles of the organization or of the accounts only. A perimeter alone would stop them, since their
 * requests hold no key of a principal.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-23)
 *
 * @throws one Error that lists every wrong argument
 * @example
 * sts: { policy: [...organizationPerimeter({ organizationId }), ...federatedSignIn({ organizationId })] }
 */
export function federatedSignIn(options: FederatedSignInOptions): readonly Statement<"sts">[] {
  refuse("federatedSignIn", [...checkOptions(options, "options", RULES), ...checkChoice(options)]);
  const { organizationId, accountIds } = options;
  const byOrganization = organizationId !== undefined;
  return [
    {
      sid: `AllowRequestsTo${byOrganization ? "Orgs" : "Accounts"}RolesByFederatedPrincipals`,
      actions: ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
      resources: ["*"],
      conditions: {
        StringEquals: byOrganization
          ? { "aws:ResourceOrgID": organizationId }
          : { "aws:ResourceAccount": accountIds },
      },
    },
  ];
}

function checkChoice(options: unknown) {
  if (!isRecord(options)) return [];
  const given = Object.keys(RULES).filter((name) => options[name] !== undefined);
  return given.length === 1 ? [] : [oneOfTwo("options", Object.keys(RULES), given.length)];
}

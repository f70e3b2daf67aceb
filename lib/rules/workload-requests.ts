import type { PolicyRequest } from "../policy/evaluate/request";
import type { OfSet } from "../shapes/of-set";

/** No account and no organization of the user's: those of AWS are not published. */
const OTHER_ACCOUNT = "000000000000";
const OTHER_ORGANIZATION = "o-0000000000";
const OTHER_PATH = `${OTHER_ORGANIZATION}/r-0000/ou-0000-00000000/`;

const REQUEST = { action: "any:Action", resource: "arn:aws:any:::resource" };

/** The keys of principals, which callers do not carry who are none of AWS yet, and services under their own name. */
const NO_PRINCIPAL: PolicyRequest["context"] = {
  "aws:PrincipalAccount": null,
  "aws:PrincipalArn": null,
  "aws:PrincipalOrgID": null,
  "aws:PrincipalOrgPaths": null,
};

/**
 * Requests that a statement of a workload set would let pass, with what is known of them: those of own identities, whose
 * resources are AWS's, with and without an organization; or those to own resources, whose callers are no principals.
 */
export function workloadRequests(own: OfSet["own"]): readonly PolicyRequest[] {
  if (own === "resource" || own === "node") return [{ ...REQUEST, context: NO_PRINCIPAL }];
  const ofAccount = { "aws:ResourceAccount": OTHER_ACCOUNT };
  return [
    { ...REQUEST, context: { ...ofAccount, "aws:ResourceOrgID": null, "aws:ResourceOrgPaths": null } },
    {
      ...REQUEST,
      context: { ...ofAccount, "aws:ResourceOrgID": OTHER_ORGANIZATION, "aws:ResourceOrgPaths": [OTHER_PATH] },
    },
  ];
}

import type { PolicyRequest } from "../policy/evaluate/request";
import type { OfSet } from "../shapes/of-set";

/** An account that is none of the user's. Those of AWS are not published, nor whether they are in an organization. */
export const OTHER_ACCOUNT = "000000000000";

const OTHER_ORGANIZATION = "o-0000000000";
const OTHER_PATHS = [`${OTHER_ORGANIZATION}/r-0000/ou-0000-00000000/`];

/** What keys of organizations may hold that are none of the user's, of a principal and of a resource. */
export const OF_OTHERS = {
  principal: { "aws:PrincipalOrgID": OTHER_ORGANIZATION, "aws:PrincipalOrgPaths": OTHER_PATHS },
  resource: { "aws:ResourceOrgID": OTHER_ORGANIZATION, "aws:ResourceOrgPaths": OTHER_PATHS },
} as const satisfies Readonly<Record<string, PolicyRequest["context"]>>;

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
  return [absent(OF_OTHERS.resource), OF_OTHERS.resource].map((context) => ({
    ...REQUEST,
    context: { ...ofAccount, ...context },
  }));
}

/** The same keys, of a request that carries none of them. */
export function absent(context: PolicyRequest["context"]): PolicyRequest["context"] {
  return Object.fromEntries(Object.keys(context).map((key) => [key, null]));
}

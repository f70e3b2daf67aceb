import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { keysIn } from "../decide/keys-in";
import { type Conditions, mergeConditions } from "./conditions";
import { conditionsMet, type PerimeterConditions } from "./perimeter-conditions";
import { remember } from "./remember";

/** What a proposed statement demands of its callers, so that a stranger never passes. */
export interface Demand {
  readonly conditions: Conditions;
  /** The account of the principal; undefined if the conditions bind the principal already. */
  readonly account: string | undefined;
  /** Condition keys that the record does not show, so that it is not known whether the call meets the conditions. */
  readonly unknownKeys: readonly string[];
}

/** The same, with a text that is the same for the same conditions and account. */
export interface Bound extends Demand {
  readonly key: string;
}

/** Says what a statement for a request demands; undefined if nothing is known of its principal. */
export type BoundReader = (request: PolicyRequest, isOfAws?: boolean) => Bound | undefined;

const MOST = 10_000;

/** Makes a reader that works out the same question once, as long as it is remembered. */
export function makeBoundReader(perimeter: readonly PerimeterConditions[]): BoundReader {
  const keys = [...keysIn({ Statement: perimeter.map(({ conditions }) => ({ Condition: conditions })) })];
  const known = new Map<string, { readonly bound: Bound | undefined }>();
  return (request, isOfAws = false) => {
    const { context, principal, otherKeys } = request;
    const name = principal?.kind === "service" ? JSON.stringify(principal.name) : "";
    let question = `${isOfAws} ${otherKeys} ${principal?.kind} ${name} ${principalAccount(request)}`;
    for (const key of keys) question += `\n${JSON.stringify(context[key])}`;
    return remember(known, question, MOST, () => {
      const demand = demandOf(perimeter, request, isOfAws);
      return { bound: demand && { ...demand, key: JSON.stringify([demand.account, demand.conditions]) } };
    }).bound;
  };
}

/**
 * What a statement for a call demands: the conditions of the present perimeter that the call meets, or the account of
 * its principal.
 */
function demandOf(
  perimeter: readonly PerimeterConditions[],
  request: PolicyRequest,
  isOfAws: boolean,
): Demand | undefined {
  const met = conditionsMet(perimeter, request, isOfAws);
  const unknownKeys = met === undefined ? [] : met.decide(request).keys;
  if (met?.bindsPrincipal) return { conditions: met.conditions, account: undefined, unknownKeys };
  const own = ownDemand(request);
  if (own === undefined || met === undefined) return own;
  return { ...own, conditions: mergeConditions(met.conditions, own.conditions), unknownKeys };
}

/** The account of the principal of a request; undefined if it is not known. */
export function principalAccount({ context, principal }: PolicyRequest): string | undefined {
  const account = knownValue(context, "aws:principalaccount");
  if (account !== undefined) return isAccount(account) ? account : undefined;
  const ofArn = principal?.kind === "aws" ? (principal.arn.split(":")[4] ?? "") : "";
  return isAccount(ofArn) ? ofArn : undefined;
}

/** The account of the resource of a request; undefined if it is not known. */
export function resourceAccount({ context, resource = "" }: PolicyRequest): string | undefined {
  const account = knownValue(context, "aws:resourceaccount") ?? resource.split(":")[4] ?? "";
  return isAccount(account) ? account : undefined;
}

/** Requests that no principal of AWS signs carry no ARN of one. */
function ownDemand(request: PolicyRequest): Demand | undefined {
  const { principal } = request;
  switch (principal?.kind) {
    case "service":
      return { ...ANYBODY, conditions: { StringEquals: { "aws:PrincipalServiceName": principal.name } } };
    case "anonymous":
    case "federated":
      return { ...ANYBODY, conditions: { Null: { "aws:PrincipalArn": "true" } } };
    default: {
      const account = principalAccount(request);
      return account === undefined ? undefined : { ...ANYBODY, account };
    }
  }
}

/** Demands nothing. */
export const ANYBODY: Demand = { conditions: {}, account: undefined, unknownKeys: [] };

/** The one value of a condition key in lower case; undefined if it is not known or absent, or if there are several. */
function knownValue(context: PolicyRequest["context"], key: string): string | undefined {
  const value = context[key];
  return typeof value === "string" ? value : undefined;
}

function isAccount(text: string): boolean {
  return /^\d{12}$/.test(text);
}

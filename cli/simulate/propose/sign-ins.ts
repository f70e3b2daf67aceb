import type { Decision } from "../../../lib/policy/evaluate/evaluate";
import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { type FederatedSignInOptions, federatedSignIn } from "../../../lib/policy/ready/federated-sign-in";
import { resourceAccount } from "./bound";
import { compileStatements } from "./compile-statements";
import { entriesOf } from "./conditions";
import type { PerimeterConditions } from "./perimeter-conditions";
import type { ReadyCall } from "./ready-call";

const ACTIONS = ["sts:assumerolewithsaml", "sts:assumerolewithwebidentity"];

/** The federated sign-ins of calls. */
export interface SignIns {
  /** The statements for the organization of the perimeter; undefined if it names none. */
  readonly ofOrganization:
    | { readonly call: ReadyCall; readonly decide: (request: PolicyRequest) => Decision }
    | undefined;
  /** Whether a role was assumed that is, or may be, in that organization. */
  inOrganization: boolean;
  /** The accounts of the roles that are not. */
  readonly accounts: Set<string>;
}

/** Makes the collection for an endpoint with a perimeter, or with none. */
export function noSignIns(perimeter: readonly PerimeterConditions[]): SignIns {
  const entries = perimeter.flatMap(({ conditions }) => entriesOf(conditions));
  const organizations = entries.flatMap(({ key, values }) =>
    key.toLowerCase() === "aws:principalorgid" ? values : [],
  );
  const [first, ...others] = [...new Set(organizations)].filter((id) => /^o-[a-z0-9]{10,32}$/.test(id));
  const ofOrganization = first === undefined ? undefined : signInTo(others.length > 0 ? [first, ...others] : first);
  return { ofOrganization, inOrganization: false, accounts: new Set() };
}

/** Notes a federated sign-in; false for another call, or if it is not known whose role is assumed. */
export function collectSignIn(into: SignIns, request: PolicyRequest): boolean {
  if (!ACTIONS.includes(request.action.toLowerCase())) return false;
  if (into.ofOrganization && into.ofOrganization.decide(request).outcome !== "denied") {
    into.inOrganization = true;
    return true;
  }
  const account = resourceAccount(request);
  if (account !== undefined) into.accounts.add(account);
  return account !== undefined;
}

/** The calls of `federatedSignIn` for what was noted. */
export function signInsOf({ ofOrganization, inOrganization, accounts }: SignIns): readonly ReadyCall[] {
  const byOrganization = ofOrganization && inOrganization ? [ofOrganization.call] : [];
  return accounts.size === 0 ? byOrganization : [...byOrganization, callOf({ accountIds: [...accounts].sort() })];
}

function signInTo(organizationId: string | readonly string[]) {
  const call = callOf({ organizationId });
  return { call, decide: compileStatements(call.statements) };
}

function callOf(options: FederatedSignInOptions): ReadyCall {
  return { name: "federatedSignIn", arguments: [options], statements: federatedSignIn(options) };
}

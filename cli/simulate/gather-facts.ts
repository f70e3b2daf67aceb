import { show } from "../../lib/shapes/text";
import type { Reading } from "../reading";
import type { CallFacts } from "../trail/calls/call-facts";
import { keysAskedBy } from "./decide/keys-in";
import type { SimulateOptions } from "./options/options";
import { type OrgAccounts, readOrgAccounts } from "./options/read-org-accounts";
import type { SimulatedEndpoint } from "./policies/simulated-endpoint";
import { PROPOSAL_KEYS } from "./propose/make-proposer";

/** What is known beside the records, by the options of a call. */
export function gatherFacts(
  { orgAccounts: file, assume: assumed = new Map(), propose }: SimulateOptions,
  endpoints: readonly SimulatedEndpoint[],
): Reading<CallFacts> {
  const keys = keysAskedBy(endpoints);
  const asked = { assumed, keys: propose ? new Set([...keys, ...PROPOSAL_KEYS]) : keys };
  if (file === undefined) return { value: { organizations: new Map(), ...asked } };
  const accounts = readOrgAccounts(file);
  if ("error" in accounts) return accounts;
  const named = [...new Set(accounts.value.values())].filter((id) => id !== undefined);
  const [only, ...others] = named.length > 0 ? named : organizationsIn(endpoints);
  const isOpen = [...accounts.value.values()].includes(undefined);
  if (isOpen && (only === undefined || others.length > 0)) {
    const line = '"111122223333 o-a1b2c3d4e5"';
    return {
      error: `${show(file)} does not say to which organization its accounts belong: write lines such as ${line}`,
    };
  }
  return { value: { organizations: organizationsOf(accounts.value, only), ...asked } };
}

/** Every account that the file does not list belongs to none of its organizations. */
function organizationsOf(accounts: OrgAccounts, only: string | undefined): CallFacts["organizations"] {
  const listed = new Map([...accounts].map(([account, organization]) => [account, organization ?? only ?? null]));
  return Object.assign(new Map(listed), { get: (account: string) => listed.get(account) ?? null });
}

/** The organizations that policies name. */
function organizationsIn(endpoints: readonly SimulatedEndpoint[]): readonly string[] {
  const texts = endpoints.map(({ policy }) => (policy.kind === "document" ? JSON.stringify(policy.document) : ""));
  return [...new Set(texts.flatMap((text) => text.match(/"o-[a-z0-9]{10,32}"/g) ?? []))].map((id) => id.slice(1, -1));
}

import { isObject } from "../../../lib/shapes/is-object";
import { show } from "../../../lib/shapes/text";
import { parseJson } from "../../parse-json";
import { tryToRead } from "../../read-text";
import type { Reading } from "../../reading";

/** The organization of each account of a file; undefined if the file does not say of which. */
export type OrgAccounts = ReadonlyMap<string, string | undefined>;

const EXPECTED = 'lines such as "111122223333 o-a1b2c3d4e5", or the answer of aws organizations list-accounts';

/**
 * Reads the accounts of organizations: an account a line, followed by the id of its organization if there are several, or
 * the JSON of `aws organizations list-accounts`.
 */
export function readOrgAccounts(file: string): Reading<OrgAccounts> {
  const read = tryToRead(file);
  if ("error" in read) return read;
  const accounts = /^\s*[{[]/.test(read.value) ? accountsInJson(read.value) : accountsInLines(read.value);
  if (typeof accounts === "string") return { error: `${show(file)} has ${accounts}: give ${EXPECTED}` };
  return accounts.size === 0 ? { error: `${show(file)} names no account: give ${EXPECTED}` } : { value: accounts };
}

function accountsInLines(text: string): OrgAccounts | string {
  const accounts = new Map<string, string | undefined>();
  for (const line of text.split(/\r?\n/)) {
    const words = line
      .replace(/#.*/, "")
      .split(/[\s,;]+/)
      .filter(Boolean);
    const [account, organization, ...more] = words;
    if (account === undefined) continue;
    const isOrganization = organization === undefined || /^o-[a-z0-9]{10,32}$/.test(organization);
    if (!/^\d{12}$/.test(account) || !isOrganization || more.length > 0) return `the line ${show(line)}`;
    accounts.set(account, organization);
  }
  return accounts;
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html */
function accountsInJson(text: string): OrgAccounts | string {
  const value = parseJson(text);
  const listed = isObject(value) ? value["Accounts"] : value;
  if (!Array.isArray(listed)) return "no list of accounts";
  const accounts = new Map<string, string | undefined>();
  for (const account of listed) {
    const { Id: id, Arn: arn }: Readonly<Record<string, unknown>> = isObject(account) ? account : {};
    if (typeof id !== "string" || !/^\d{12}$/.test(id)) return `the account ${show(account)}`;
    const organization = typeof arn === "string" ? /:account\/(o-[a-z0-9]{10,32})\//.exec(arn)?.[1] : undefined;
    accounts.set(id, organization);
  }
  return accounts;
}

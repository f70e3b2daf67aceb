import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import { formOf } from "./arn-forms";
import { copySource } from "./copy-source";
import type { EventAction } from "./event-actions";
import { knownText } from "./known-text";
import { fromParameters } from "./parameters";

type Record = TrailRecord["record"];

/** What an action of a call acts on. */
export interface Resource {
  readonly arn: string;
  /** The account that owns it, if the record names it. */
  readonly account: string | undefined;
}

/** For actions that act on no resource: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
const ANYTHING: readonly Resource[] = [{ arn: "*", account: undefined }];

/** The resources of a call, for each of which AWS authorizes the action; none if they are not known. */
export function resourcesOf(action: EventAction, record: Record, account: string | undefined): readonly Resource[] {
  const { resources: forms } = action.facts;
  if (forms === undefined) return [];
  if (forms.length === 0) return ANYTHING;
  if (action.on === "copy-source") return copySource(record["requestParameters"]);
  const precise = fromParameters(action, record, account, "first");
  if (precise.length > 0) return precise;
  const named = namedIn(record["resources"], action.prefix, forms);
  return named.length > 0 ? named : fromParameters(action, record, account, "last");
}

/** The resources that the record lists and that the action may act on. */
function namedIn(list: unknown, prefix: string, forms: readonly string[]): readonly Resource[] {
  if (!Array.isArray(list)) return [];
  const found: Resource[] = [];
  let owner: string | undefined;
  for (const entry of list) {
    if (!isObject(entry)) continue;
    const [arn, account] = [knownText(entry["ARN"]), knownText(entry["accountId"])];
    owner ??= account;
    const form = arn === undefined ? undefined : formOf(arn, prefix);
    if (arn === undefined || form === undefined || !forms.includes(form)) continue;
    if (!found.some((other) => other.arn === arn)) found.push({ arn, account });
  }
  // S3 names the owner of an object beside its bucket.
  return prefix === "s3" && found.length === 1
    ? found.map(({ arn, account }) => ({ arn, account: account ?? owner }))
    : found;
}
